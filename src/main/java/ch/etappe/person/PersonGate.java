package ch.etappe.person;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.person.PersonScope.Data;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every use case around a person passes first: is it in reach, may this be read or changed; and the trail. */
@Component
class PersonGate {

    private final PersonScope scope;
    private final AuditTrail audit;
    private final Clock clock;

    PersonGate(PersonScope scope, AuditTrail audit, Clock clock) {
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound for a person who is unknown, out of reach, or whose data this role does not read */
    void reads(PersonId person, Data data) {
        if (!scope.mayRead(data) || !scope.reaches(person)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound for a person who is unknown, out of reach, or whose data this role does not change */
    void writes(PersonId person, Data data) {
        if (!scope.mayWrite(data) || !scope.reaches(person)) {
            throw new NotFound();
        }
    }

    boolean mayRead(Data data) {
        return scope.mayRead(data);
    }

    void noteReading(String what, PersonId person) {
        audit.read(what, person.id(), fileOf(person));
    }

    void note(String action, PersonId person) {
        note(action, "person", person.id(), person);
    }

    /** @param of whose file it is noted in */
    void note(String action, String objectType, UUID id, PersonId of) {
        audit.did(action, objectType, id, fileOf(of));
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private @Nullable UUID fileOf(PersonId person) {
        return scope.fileOf(person).orElse(null);
    }
}
