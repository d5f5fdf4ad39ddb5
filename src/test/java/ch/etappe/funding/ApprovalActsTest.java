package ch.etappe.funding;

import static ch.etappe.funding.ApprovalState.APPROVED;
import static ch.etappe.funding.ApprovalState.DRAFT;
import static ch.etappe.funding.ApprovalState.EXPIRED;
import static ch.etappe.funding.ApprovalState.PARTLY;
import static ch.etappe.funding.ApprovalState.REJECTED;
import static ch.etappe.funding.ApprovalState.RETURNED;
import static ch.etappe.funding.ApprovalState.REVOKED;
import static ch.etappe.funding.ApprovalState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act on a cost approval in every state, and how its amount comes about. */
class ApprovalActsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate START = LocalDate.of(2027, 1, 11);
    private static final UserId ASKS = UserId.next();
    private static final UserId DECIDES = UserId.next();

    private static final Map<String, Map<ApprovalState, ApprovalState>> TABLE = Map.of(
            "submit", Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED),
            "sendBack", Map.of(SUBMITTED, RETURNED),
            "approve", Map.of(SUBMITTED, APPROVED),
            "partly", Map.of(SUBMITTED, PARTLY),
            "reject", Map.of(SUBMITTED, REJECTED),
            "expire", Map.of(APPROVED, EXPIRED, PARTLY, EXPIRED),
            "revoke", Map.of(APPROVED, REVOKED, PARTLY, REVOKED));

    static Stream<Arguments> everyActInEveryState() {
        return TABLE.keySet().stream()
                .flatMap(act -> Stream.of(ApprovalState.values()).map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void leadsWhereTheTableSaysOrIsRefused(String act, ApprovalState from) {
        CostApproval approval = in(from);
        ApprovalState to = TABLE.get(act).get(from);

        if (to == null) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> act(approval, act))
                    .extracting(Refusal::key)
                    .asString()
                    .startsWith("funding.refusal.approval-");
            assertThat(approval.state()).isEqualTo(from);
        } else {
            act(approval, act);
            assertThat(approval.state()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryState")
    void nothingIsDoneOnceTheSeatIsOver(String act, ApprovalState from) {
        CostApproval approval = in(from);
        approval.end("SEAT", NOW);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> act(approval, act));
        assertThat(approval.state()).isEqualTo(from);
    }

    @Test
    @DisplayName("BR13: who asked never decides, neither yes nor no")
    void fourEyes() {
        CostApproval approval = in(SUBMITTED);
        refused("funding.refusal.own-request", () -> approval.approve(approval.requested(), ASKS, NOW));
        refused("funding.refusal.own-request", () -> approval.sendBack("Fehlt", ASKS));
        refused("funding.refusal.own-request", () -> approval.reject("Nein", ASKS, NOW));
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "126001", "999999999999"})
    void anImpossiblePartIsRefused(long rappen) {
        refused("funding.refusal.part", () -> in(SUBMITTED).approve(new Chf(rappen), DECIDES, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "false,0,126000,REGION",
        "false,0,125999,CANTON",
        "true,0,200000,CANTON",
        "false,12,200000,REGION",
        "false,13,200000,CANTON"
    })
    @DisplayName(
            "BR11: beyond the limit, beyond twelve months of occupation, or where the offer says so the canton decides")
    void whoDecides(boolean cantonal, int months, long limit, Decider decider) {
        CostApproval approval = draft(cantonal, months);
        approval.submit(form(), TargetGroup.VA, new Chf(limit), ASKS, NOW);
        assertThat(approval.decider()).isEqualTo(decider);
    }

    @ParameterizedTest
    @CsvSource({
        "LESSON,2027-01-11,2027-03-21,12,120",
        "LESSON,2027-01-11,2027-03-22,12,132",
        "LESSON,2027-01-11,2027-01-11,15,15",
        "MONTH,2027-01-31,2027-02-27,9,1",
        "MONTH,2027-01-31,2027-03-01,9,2",
        "MONTH,2028-02-29,2029-02-27,9,12",
        "COURSE,2027-01-11,2027-12-22,9,1",
        "FREE,2027-01-11,2027-12-22,9,0"
    })
    void theQuantityFollowsFromTheTimetable(PriceUnit unit, LocalDate from, LocalDate to, int lessons, int quantity) {
        assertThat(CostCalculation.of(unit, new Chf(1_050), Chf.ZERO, from, to, lessons)
                        .quantity())
                .isEqualTo(quantity);
    }

    @Test
    void whatIsUsedGrowsDayByDayFromNothingToAll() {
        CostApproval approval = in(APPROVED);
        assertThat(approval.usedBy(START.minusDays(1))).isEqualTo(Chf.ZERO);
        assertThat(approval.usedBy(START.plusDays(34))).isEqualTo(new Chf(63_000));
        assertThat(approval.usedBy(START.plusYears(1))).isEqualTo(new Chf(126_000));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static void act(CostApproval approval, String act) {
        switch (act) {
            case "submit" -> approval.submit(form(), TargetGroup.VA, Chf.ofFrancs(15_000), ASKS, NOW);
            case "sendBack" -> approval.sendBack("Bitte ergänzen", DECIDES);
            case "approve" -> approval.approve(approval.requested(), DECIDES, NOW);
            case "partly" -> approval.approve(new Chf(60_000), DECIDES, NOW);
            case "reject" -> approval.reject("Nicht nötig", DECIDES, NOW);
            case "expire" -> approval.expire();
            case "revoke" -> approval.revoke("Ausgetreten");
            default -> throw new IllegalArgumentException(act);
        }
    }

    private static CostApproval in(ApprovalState state) {
        CostApproval approval = draft(false, 0);
        for (String act : switch (state) {
            case DRAFT -> new String[] {};
            case SUBMITTED -> new String[] {"submit"};
            case RETURNED -> new String[] {"submit", "sendBack"};
            case APPROVED -> new String[] {"submit", "approve"};
            case PARTLY -> new String[] {"submit", "partly"};
            case REJECTED -> new String[] {"submit", "reject"};
            case EXPIRED -> new String[] {"submit", "approve", "expire"};
            case REVOKED -> new String[] {"submit", "approve", "revoke"};
        }) {
            act(approval, act);
        }
        return approval;
    }

    private static CostApproval draft(boolean cantonal, int months) {
        return new CostApproval(
                new CostRequest(
                        Ids.next(),
                        DossierId.next(),
                        ProcessArea.LANGUAGE_EDU,
                        LocalizedText.german("Deutsch A2"),
                        "Wortweide",
                        START,
                        START.plusDays(69),
                        new CostCalculation(PriceUnit.LESSON, 120, new Chf(1_050), new Chf(700)),
                        cantonal,
                        months),
                UUID.randomUUID(),
                TargetGroup.VA,
                ASKS,
                NOW);
    }

    private static ApprovalForm form() {
        return new ApprovalForm(CostBearer.CANTON_IP, Set.of(OtherPayer.values()), START, START.plusDays(69), "");
    }
}
