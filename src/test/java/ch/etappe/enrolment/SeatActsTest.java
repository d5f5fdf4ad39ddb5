package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVAL_PENDING;
import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.ATTENDING;
import static ch.etappe.enrolment.EnrolmentState.CONFIRMED;
import static ch.etappe.enrolment.EnrolmentState.DECLINED;
import static ch.etappe.enrolment.EnrolmentState.DROPPED_OUT;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.REJECTED;
import static ch.etappe.enrolment.EnrolmentState.REQUESTED;
import static ch.etappe.enrolment.EnrolmentState.TRANSFERRED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static ch.etappe.enrolment.EnrolmentState.WITHDRAWN;
import static ch.etappe.enrolment.RosterBuilder.CASEWORKER;
import static ch.etappe.enrolment.RosterBuilder.MONDAY;
import static ch.etappe.enrolment.RosterBuilder.at;
import static ch.etappe.enrolment.RosterBuilder.dossierOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act in every state: what becomes of it, or that it is refused and changes nothing. */
class SeatActsTest {

    private static final Set<EnrolmentState> WITHDRAWABLE =
            EnumSet.of(REQUESTED, APPROVAL_PENDING, APPROVED, OFFERED, CONFIRMED, WAITLISTED);

    /** What the act is allowed from and leads to; a second click, which changes nothing, is listed with its own state. */
    private static final Map<SeatAct, Map<EnrolmentState, EnrolmentState>> TABLE = with(
            SeatAct.MOVE,
            all(EnumSet.of(REQUESTED, APPROVED, CONFIRMED), TRANSFERRED),
            Map.of(
                    SeatAct.CONFIRM,
                    Map.of(REQUESTED, CONFIRMED, APPROVED, CONFIRMED, CONFIRMED, CONFIRMED, ATTENDING, ATTENDING),
                    SeatAct.DECLINE,
                    Map.of(REQUESTED, DECLINED, APPROVED, DECLINED),
                    SeatAct.TAKE,
                    Map.of(
                            OFFERED,
                            APPROVED,
                            REQUESTED,
                            REQUESTED,
                            APPROVAL_PENDING,
                            APPROVAL_PENDING,
                            APPROVED,
                            APPROVED,
                            CONFIRMED,
                            CONFIRMED,
                            ATTENDING,
                            ATTENDING),
                    SeatAct.PASS,
                    Map.of(OFFERED, WAITLISTED, WAITLISTED, WAITLISTED),
                    SeatAct.WITHDRAW,
                    all(WITHDRAWABLE, WITHDRAWN),
                    SeatAct.TRANSFER,
                    all(WITHDRAWABLE, TRANSFERRED),
                    SeatAct.REFUSE,
                    Map.of(APPROVAL_PENDING, REJECTED, APPROVED, REJECTED, CONFIRMED, REJECTED),
                    SeatAct.ATTEND,
                    Map.of(CONFIRMED, ATTENDING, ATTENDING, ATTENDING),
                    SeatAct.DROP_OUT,
                    Map.of(ATTENDING, DROPPED_OUT),
                    SeatAct.GRANT,
                    Map.of(
                            APPROVAL_PENDING,
                            APPROVED,
                            REQUESTED,
                            REQUESTED,
                            APPROVED,
                            APPROVED,
                            OFFERED,
                            OFFERED,
                            CONFIRMED,
                            CONFIRMED,
                            ATTENDING,
                            ATTENDING,
                            WAITLISTED,
                            WAITLISTED)));

    static Stream<Arguments> everyActInEveryState() {
        return TABLE.keySet().stream()
                .flatMap(act -> Stream.of(EnrolmentState.values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void leadsWhereTheTableSaysOrIsRefused(SeatAct act, EnrolmentState from) {
        Roster roster = new Roster(CourseRunId.next(), 1);
        Enrolment enrolment = new Enrolment(roster, dossierOf("Amina"), WAITLISTED, 0, CASEWORKER, MONDAY, MONDAY);
        roster.queue().enrol(enrolment, at(MONDAY));
        enrolment.become(from, MONDAY);
        EnrolmentState to = TABLE.get(act).get(from);

        if (to == null) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> act(act, roster, enrolment))
                    .extracting(Refusal::key)
                    .asString()
                    .startsWith(from.isActive() ? "enrolment." : "enrolment.refusal.over");
            assertThat(enrolment.state()).isEqualTo(from);
        } else {
            act(act, roster, enrolment);
            assertThat(enrolment.state()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @MethodSource("ch.etappe.enrolment.EnrolmentState#values")
    void aRunThatIsCalledOffFreesWhoeverIsOnItAndNobodyElse(EnrolmentState from) {
        Roster roster = new Roster(CourseRunId.next(), 1);
        Enrolment enrolment = new Enrolment(roster, dossierOf("Amina"), WAITLISTED, 0, CASEWORKER, MONDAY, MONDAY);
        roster.queue().enrol(enrolment, at(MONDAY));
        enrolment.become(from, MONDAY);

        roster.callOff("Zu wenig Anmeldungen", MONDAY);

        EnrolmentState freed = from == ATTENDING ? DROPPED_OUT : DECLINED;
        assertThat(enrolment.state()).isEqualTo(from.isActive() ? freed : from);
    }

    private static void act(SeatAct act, Roster roster, Enrolment enrolment) {
        EnrolmentId id = enrolment.id();
        switch (act) {
            case CONFIRM -> roster.confirm(id, MONDAY);
            case DECLINE -> roster.end(id, SeatEnd.declined("Niveau passt nicht"), at(MONDAY));
            case TAKE -> roster.queue().take(id, at(MONDAY));
            case PASS -> roster.queue().pass(id, at(MONDAY));
            case WITHDRAW -> roster.end(id, SeatEnd.withdrawn(EndReason.MOVE, ""), at(MONDAY));
            case TRANSFER -> roster.end(id, SeatEnd.transferred(), at(MONDAY));
            case MOVE -> roster.end(id, SeatEnd.moved(), at(MONDAY));
            case GRANT -> roster.grant(id, false, at(MONDAY));
            case REFUSE -> roster.end(id, SeatEnd.refused(REJECTED, null), at(MONDAY));
            case ATTEND -> roster.attend(id, LocalDate.EPOCH, true, MONDAY);
            case DROP_OUT -> roster.end(id, SeatEnd.droppedOut(EndReason.MOVE, ""), at(MONDAY));
            case CALL_OFF -> roster.callOff("Zu wenig Anmeldungen", MONDAY);
        }
    }

    private static Map<EnrolmentState, EnrolmentState> all(Set<EnrolmentState> from, EnrolmentState to) {
        return from.stream().collect(java.util.stream.Collectors.toMap(state -> state, state -> to));
    }

    private static Map<SeatAct, Map<EnrolmentState, EnrolmentState>> with(
            SeatAct act,
            Map<EnrolmentState, EnrolmentState> leads,
            Map<SeatAct, Map<EnrolmentState, EnrolmentState>> others) {
        Map<SeatAct, Map<EnrolmentState, EnrolmentState>> all = new EnumMap<>(others);
        all.put(act, leads);
        return all;
    }
}
