package ch.etappe.matching;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.BookableRun;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What booking several people on one run would do now; nothing is booked yet.
 *
 * @param together whether all get seats, all wait as one, or nobody is booked
 * @param people in the order in which seats are given
 */
public record Prospects(BookableRun run, boolean together, List<Prospect> people) {

    public long count(Outcome outcome) {
        return people.stream()
                .filter(one -> !one.already() && one.outcome() == outcome)
                .count();
    }

    /** Those for whom something would be booked. */
    public List<DossierId> bookable() {
        return people.stream()
                .filter(one -> !one.already() && one.outcome() != Outcome.NOT)
                .map(Prospect::dossier)
                .toList();
    }

    /** Whether somebody who can be booked is booked with a reason only. */
    public boolean needsReason() {
        return people.stream().anyMatch(one -> !one.already() && one.outcome() != Outcome.NOT && one.needsReason());
    }

    /**
     * @param person name as offices write it
     * @param already whether the person is on the run already; then the outcome is what there is
     * @param match what speaks for the run and against it
     * @param refusal why it cannot be, where the match does not say it: a message key
     */
    public record Prospect(
            DossierId dossier,
            String person,
            Outcome outcome,
            boolean already,
            Match match,
            @Nullable String refusal) implements Serializable {

        public boolean needsReason() {
            return match.needsReason();
        }
    }
}
