package ch.etappe.person;

import ch.etappe.kernel.BfsNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a person on arrival.
 *
 * @param statusFrom since when the status holds; null: since the entry
 * @param municipality where the person lives now
 * @param livesThereFrom null: since the entry
 */
public record PersonForm(
        PersonNames names,
        PersonBasics basics,
        ResidenceStatus status,
        @Nullable LocalDate statusFrom,
        BfsNumber municipality,
        @Nullable LocalDate livesThereFrom,
        PersonLanguages languages,
        PersonContact contact,
        PersonNumbers numbers)
        implements Serializable {

    /** Why it cannot be saved; empty if it can. The status' day is the field {@code statusFrom}. */
    public List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        List.of(names, basics, languages, contact, numbers).forEach(part -> problems.addAll(part.problems(today)));
        status.problems(today, today).stream().forEach(problems::add);
        LocalDate entry = basics.entryDate();
        if (entry != null) {
            problems.addAll(PersonSection.Check.that()
                    .holds(isBetween(entry, statusFrom, today), "statusFrom", "person.refusal.since-entry")
                    .holds(isBetween(entry, livesThereFrom, today), "livesThereFrom", "person.refusal.since-entry")
                    .problems());
        }
        return problems;
    }

    /** The same with other official numbers. */
    public PersonForm with(PersonNumbers others) {
        return new PersonForm(
                names, basics, status, statusFrom, municipality, livesThereFrom, languages, contact, others);
    }

    private static boolean isBetween(LocalDate entry, @Nullable LocalDate day, LocalDate today) {
        return day == null || !day.isBefore(entry) && !day.isAfter(today);
    }
}
