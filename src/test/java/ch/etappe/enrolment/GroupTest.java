package ch.etappe.enrolment;

import static ch.etappe.enrolment.EnrolmentState.APPROVED;
import static ch.etappe.enrolment.EnrolmentState.OFFERED;
import static ch.etappe.enrolment.EnrolmentState.WAITLISTED;
import static ch.etappe.enrolment.RosterBuilder.CASEWORKER;
import static ch.etappe.enrolment.RosterBuilder.MONDAY;
import static ch.etappe.enrolment.RosterBuilder.aRoster;
import static ch.etappe.enrolment.RosterBuilder.at;
import static ch.etappe.enrolment.RosterBuilder.dossierOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Families and siblings on one roster: together or not at all. */
class GroupTest {

    private static final int OPERATIONS = 2_000;

    @Test
    void allGetSeatsOrAllWait() {
        Roster roster = aRoster().withSeats(3).with("Amina").build();

        assertThat(states(together(roster, "Sami", "Lina"))).containsOnly(APPROVED);
        assertThat(roster.freeSeats()).isZero();

        Roster tight = aRoster().withSeats(3).with("Amina").build();
        assertThat(states(together(tight, "Sami", "Lina", "Noah"))).containsOnly(WAITLISTED);
        assertThat(tight.freeSeats()).isEqualTo(2);
    }

    @Test
    void askingTwiceChangesNothing() {
        Roster roster = aRoster().withSeats(1).build();
        Roster wide = aRoster().withSeats(2).with("Amina").build();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> together(roster, "Sami", "Lina"))
                .extracting(Refusal::key)
                .isEqualTo("enrolment.refusal.group-too-large");
        List<Enrolment> first = together(wide, "Sami", "Lina");
        assertThat(together(wide, "Lina", "Sami")).containsExactlyInAnyOrderElementsOf(first);
        assertThat(wide.queue().waiting()).hasSize(2);
    }

    @Test
    void nobodyIsBookedIfSomeAreThereAlready() {
        Roster roster = aRoster().withSeats(9).with("Sami").build();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> together(roster, "Sami", "Lina"))
                .extracting(Refusal::key)
                .isEqualTo("enrolment.refusal.some-there");
        assertThat(roster.held()).isEqualTo(1);
    }

    @Test
    @DisplayName("BR04: a group is offered seats when there are enough, and nobody behind it waits for that")
    void aGroupIsPassedOverUntilThereAreEnough() {
        Roster roster = aRoster().withSeats(3).with("Amina", "Yonas", "Oksana").build();
        List<Enrolment> family = together(roster, "Sami", "Lina");
        Enrolment reza = request(roster, "Reza");

        withdraw(roster, "Amina");
        assertThat(reza.state()).as("one seat is enough for the next").isEqualTo(OFFERED);
        assertThat(states(family)).containsOnly(WAITLISTED);

        withdraw(roster, "Yonas");
        assertThat(states(family)).as("nobody else waits, one is not enough").containsOnly(WAITLISTED);
        withdraw(roster, "Oksana");

        assertThat(states(family)).containsOnly(OFFERED);
        assertThat(family)
                .extracting(Enrolment::answerBy)
                .containsOnly(family.getFirst().answerBy());
        assertThat(roster.freeSeats()).isZero();
    }

    @Test
    void oneAnswerIsForAll() {
        Roster roster = aRoster().withSeats(2).with("Amina", "Yonas").build();
        List<Enrolment> family = together(roster, "Sami", "Lina");
        Enrolment reza = request(roster, "Reza");
        assertThat(roster.resize(4, at(MONDAY))).containsExactlyElementsOf(family);

        assertThat(roster.queue().pass(family.getFirst().id(), at(later()))).containsExactly(reza);
        assertThat(states(family)).containsOnly(WAITLISTED);
        assertThat(family).extracting(Enrolment::queuedAt).containsOnly(later());

        assertThat(roster.resize(5, at(later()))).containsExactlyElementsOf(family);
        assertThat(roster.queue().take(family.getLast().id(), at(later()))).containsExactlyInAnyOrderElementsOf(family);
        assertThat(states(family)).containsOnly(APPROVED);
        assertThat(roster.offersMade()).isEqualTo(1);
    }

    @Test
    void anOfferThatNobodyAnswersExpiresForAll() {
        Roster roster = aRoster().withSeats(2).with("Amina", "Yonas").build();
        List<Enrolment> family = together(roster, "Sami", "Lina");
        roster.resize(4, at(MONDAY));

        assertThat(roster.queue().lapse(at(MONDAY.plus(Duration.ofDays(8)))))
                .containsExactlyInAnyOrderElementsOf(family);

        assertThat(states(family)).containsOnly(WAITLISTED);
        assertThat(family).extracting(Enrolment::passed).containsOnly(1);
    }

    @Test
    void whoAsksForOneOfThemAgainTakesNoSeatFromTheOthers() {
        Roster roster = aRoster().withSeats(2).with("Amina").build();
        List<Enrolment> family = together(roster, "Sami", "Lina");

        assertThat(request(roster, "Sami").state()).isEqualTo(WAITLISTED);
        roster.resize(3, at(MONDAY));
        roster.queue().pass(family.getFirst().id(), at(MONDAY));
        request(roster, "Lina");

        assertThat(states(family)).as("free again, and enough for both").containsOnly(APPROVED);
    }

    @Test
    void whoPartsWaitsAloneInTheSamePlace() {
        Roster roster = aRoster().withSeats(2).with("Amina").build();
        List<Enrolment> family = together(roster, "Sami", "Lina");

        List<Enrolment> lucky = roster.queue().part(family.getLast().id(), at(MONDAY));

        assertThat(lucky).hasSize(1);
        assertThat(roster.queue().waiting()).hasSize(1);
        assertThat(roster.queue().part(family.getLast().id(), at(MONDAY))).isEmpty();
        assertThat(family).extracting(Enrolment::group).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 2026, 77_777})
    @DisplayName(
            "BR04: whatever happens, no seat too many, nobody of a group without the others, no seat empty in vain")
    void whateverHappens(long seed) {
        Random random = new Random(seed);
        Roster roster = aRoster().withSeats(6).build();
        Instant now = MONDAY;
        List<DossierId> people = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            now = now.plusSeconds(3_600L * random.nextInt(12));
            SeatClock clock = at(now);
            people.removeIf(who -> roster.activeOf(who).isEmpty());
            List<Enrolment> active = people.stream()
                    .flatMap(who -> roster.activeOf(who).stream())
                    .toList();
            switch (random.nextInt(active.size() > 25 ? 4 : 9)) {
                case 0 ->
                    any(random, active, APPROVED)
                            .forEach(one -> roster.end(one.id(), SeatEnd.withdrawn(EndReason.MOVE, ""), clock));
                case 1 ->
                    any(random, active, APPROVED)
                            .forEach(one -> roster.end(one.id(), SeatEnd.declined("Niveau"), clock));
                case 2 ->
                    any(random, active, OFFERED).forEach(one -> roster.queue().pass(one.id(), clock));
                case 3 ->
                    any(random, active, WAITLISTED)
                            .forEach(one -> roster.end(one.id(), SeatEnd.withdrawn(EndReason.MOVE, ""), clock));
                case 4 ->
                    any(random, active, OFFERED).stream()
                            .filter(one -> !one.isOverdue(clock.today()))
                            .forEach(one -> roster.queue().take(one.id(), clock));
                case 5 -> roster.queue().lapse(clock);
                case 6 -> roster.resize(Math.max(roster.held(), 3 + random.nextInt(6)), clock);
                case 7 -> people.add(request(roster, "Single " + i, clock));
                default -> {
                    String name = "Family " + i + "-";
                    List<DossierId> family = Stream.iterate(0, n -> n + 1)
                            .limit(2 + random.nextInt(2))
                            .map(n -> dossierOf(name + n))
                            .toList();
                    roster.queue().requestTogether(family, 0, CASEWORKER, clock);
                    people.addAll(family);
                }
            }
            assertKeepsItsPromises(roster, people);
        }
    }

    private static void assertKeepsItsPromises(Roster roster, List<DossierId> people) {
        List<Enrolment> active =
                people.stream().flatMap(who -> roster.activeOf(who).stream()).toList();
        assertThat(roster.freeSeats()).isNotNegative();
        Map<UUID, Set<EnrolmentState>> groups = active.stream()
                .filter(one -> one.group() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.group()),
                        Collectors.mapping(Enrolment::state, Collectors.toCollection(HashSet::new))));
        assertThat(groups.values())
                .allSatisfy(states -> assertThat(states)
                        .as("waiting or with seats, never both")
                        .matches(found -> found.size() == 1 || !found.contains(WAITLISTED)));
        assertThat(roster.queue().waiting())
                .filteredOn(one -> one.passed() == 0)
                .allSatisfy(one -> assertThat(roster.queue().unit(one)).hasSizeGreaterThan(roster.freeSeats()));
    }

    private static List<Enrolment> any(Random random, List<Enrolment> active, EnrolmentState state) {
        List<Enrolment> there =
                active.stream().filter(one -> one.state() == state).toList();
        return there.isEmpty() ? List.of() : List.of(there.get(random.nextInt(there.size())));
    }

    private static DossierId request(Roster roster, String name, SeatClock clock) {
        DossierId dossier = dossierOf(name);
        roster.queue().request(dossier, 0, CASEWORKER, clock);
        return dossier;
    }

    private static Instant later() {
        return MONDAY.plus(Duration.ofHours(5));
    }

    private static List<Enrolment> together(Roster roster, String... names) {
        return roster.queue()
                .requestTogether(
                        Stream.of(names).map(RosterBuilder::dossierOf).toList(),
                        0,
                        CASEWORKER,
                        at(MONDAY.plusSeconds(60)));
    }

    private static Enrolment request(Roster roster, String name) {
        return roster.queue().request(dossierOf(name), 0, CASEWORKER, at(MONDAY.plusSeconds(90)));
    }

    private static void withdraw(Roster roster, String name) {
        roster.end(
                roster.activeOf(dossierOf(name)).orElseThrow().id(),
                SeatEnd.withdrawn(EndReason.MOVE, ""),
                at(MONDAY.plusSeconds(99)));
    }

    private static List<EnrolmentState> states(Collection<Enrolment> group) {
        return group.stream().map(Enrolment::state).toList();
    }
}
