package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.offer.CourseRunId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
            roster.request(dossierOf(people[i]), 0, CASEWORKER, MONDAY.plusSeconds(i));
        }
        return roster;
    }

    /** The same name is always the same dossier, so tests read like a story. */
    static DossierId dossierOf(String person) {
        return new DossierId(UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)));
    }
}
