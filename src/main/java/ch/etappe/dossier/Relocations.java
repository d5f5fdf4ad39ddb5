package ch.etappe.dossier;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.Refusal;
import ch.etappe.person.Duplicates;
import ch.etappe.person.Elsewhere;
import ch.etappe.person.OfficialNumbers;
import ch.etappe.person.PersonForm;
import ch.etappe.person.PersonNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Moves into a municipality that the municipality itself writes down (start.integration). The region that it belongs to
 * is responsible from then on; the municipality invites to the talk.
 */
@Service
public class Relocations {

    private final Duplicates duplicates;
    private final Arrivals arrivals;
    private final DossierAccess access;
    private final CurrentUser currentUser;

    Relocations(Duplicates duplicates, Arrivals arrivals, DossierAccess access, CurrentUser currentUser) {
        this.duplicates = duplicates;
        this.arrivals = arrivals;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** Whether the official numbers that the municipality types are kept, or only compared. */
    @PreAuthorize("hasRole('MUNICIPALITY')")
    public boolean keepsNumbers() {
        return access.mayWrite(DataCategory.ID_NUMBERS);
    }

    /**
     * Writes down somebody who moved here and opens the dossier in the municipality's region.
     *
     * @param on local date of the move, today or earlier
     * @throws Refusal {@code dossier.refusal.lives-elsewhere} for another municipality;
     *     {@code dossier.refusal.known-already} with the region and its telephone number if a number belongs to somebody
     *     in the portal, and what {@link Duplicates#knownTo} refuses; whatever {@link Arrivals#register} refuses
     */
    @PreAuthorize("hasRole('MUNICIPALITY')")
    public DossierId register(PersonForm form, LocalDate on) {
        // asking is a transaction of its own: it stays written down when the answer refuses
        if (!currentUser.scope(Scope.Municipality.class).bfs().equals(form.municipality())) {
            throw new Refusal("dossier.refusal.lives-elsewhere");
        }
        refuseKnown(form.numbers());
        return arrivals.open(keepsNumbers() ? form : form.with(PersonNumbers.NONE), on, ArrivalKind.RELOCATION);
    }

    private void refuseKnown(PersonNumbers numbers) {
        List<Elsewhere> known = duplicates.knownTo(OfficialNumbers.of(numbers));
        known.stream().findFirst().ifPresent(region -> {
            String office = Stream.of(region.region(), region.phone())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            throw new Refusal("dossier.refusal.known-already", office);
        });
    }
}
