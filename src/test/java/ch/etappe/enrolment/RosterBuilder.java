package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.UserId;
import ch.etappe.offer.CourseRunId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Rosters for tests, built only through the public behaviour, so a builder can never make an impossible one. */
final class RosterBuilder {

    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    static final UserId CASEWORKER = UserId.next();

    private int seats = 2;
    private String[] people = {};

    static RosterBuilder aRoster() {
        return new RosterBuilder();
    }

    RosterBuilder withSeats(int number) {
        this.seats = number;
        return this;
    }

    RosterBuilder with(String... names) {
        this.people = names;
        return this;
    }

    Roster build() {
        Roster roster = new Roster(CourseRunId.next(), seats);
        for (int i = 0; i < people.length; i++) {
            roster.queue().request(dossierOf(people[i]), 0, CASEWORKER, at(MONDAY.plusSeconds(i)));
        }
        return roster;
    }

    /** A run that takes people; an offer lasts a week, a decision three. */
    static SeatClock at(Instant now) {
        return new FixedClock(now, true);
    }

    static SeatClock over(Instant now) {
        return new FixedClock(now, false);
    }

    private record FixedClock(Instant now, boolean takesPeople) implements SeatClock {

        @Override
        public LocalDate today() {
            return Dates.dayOf(now);
        }

        @Override
        public LocalDate offerUntil(DossierId dossier) {
            return today().plusWeeks(1);
        }

        @Override
        public LocalDate decisionUntil(DossierId dossier) {
            return today().plusWeeks(3);
        }
    }

    /** The same name is always the same dossier, so tests read like a story. */
    static DossierId dossierOf(String person) {
        return new DossierId(UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)));
    }
}
