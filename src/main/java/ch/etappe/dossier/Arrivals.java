package ch.etappe.dossier;

import ch.etappe.kernel.Refusal;
import ch.etappe.person.People;
import ch.etappe.person.PersonForm;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who come to a region: written down and allocated in one go, or not at all (business rule BR01). */
@Service
@Transactional
public class Arrivals {

    private final People people;
    private final Allocations allocations;

    Arrivals(People people, Allocations allocations) {
        this.people = people;
        this.allocations = allocations;
    }

    /**
     * Writes down somebody new and opens the dossier in the region of the residence on that day. Whether they are known
     * already is asked before.
     *
     * @param on local date, today or earlier
     * @throws Refusal whatever {@link People#create} and {@link Allocations#allocate} refuse; then nothing is written
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'CANTON')")
    public DossierId register(PersonForm form, LocalDate on, ArrivalKind kind) {
        return open(form, on, kind);
    }

    /** Like {@link #register}, for acts of this module that have asked whether the account may. */
    DossierId open(PersonForm form, LocalDate on, ArrivalKind kind) {
        return allocations.open(people.create(form), on, kind);
    }
}
