package ch.etappe.dossier;

import ch.etappe.identity.Role;
import ch.etappe.organisation.Dated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a role may do with a kind of data, with all that was ever set.
 *
 * @param ceiling the most that can be set
 * @param today the day for which this was read
 * @param entries latest day first; withdrawn ones among them
 */
public record RightState(Role role, DataCategory category, DataRight ceiling, LocalDate today, List<RightEntry> entries)
        implements Serializable {

    /** In force today. */
    public DataRight right() {
        return right(today);
    }

    /** In force on that day as far as it is planned now; never more than the ceiling. */
    public DataRight right(LocalDate on) {
        return Dated.holding(entries, on)
                .map(RightEntry::right)
                .orElse(DataRight.NONE)
                .atMost(ceiling);
    }

    /** What will hold later, next first; these may still be withdrawn. */
    public List<RightEntry> planned() {
        return Dated.planned(entries, today);
    }

    boolean isTaken(LocalDate day) {
        return Dated.isTaken(entries, day);
    }
}
