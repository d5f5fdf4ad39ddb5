package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Birth, sex, nationality and entry.
 *
 * @param nationality ISO 3166 alpha-2; null where it is not clear or there is none
 * @param entryDate entry into Switzerland: all clocks of the impact goals start with it
 */
public record PersonBasics(
        @Nullable PartialDate birth,
        @Nullable Sex sex,
        @Nullable String nationality,
        @Nullable LocalDate entryDate) implements PersonSection {

    private static final int OLDEST = 130;

    public PersonBasics {
        nationality = Typed.orNull(nationality);
    }

    @Override
    public List<FieldProblem> problems(LocalDate today) {
        return Check.that()
                .holds(birth != null, "birth", "person.refusal.birth-missing")
                .holds(birth == null || !birth.earliest().isAfter(today), "birth", "person.refusal.birth-in-future")
                .holds(birth == null || birth.ageOn(today) <= OLDEST, "birth", "person.refusal.birth-too-early")
                .holds(sex != null, "sex", "person.refusal.sex-missing")
                .holds(
                        nationality == null || nationality.matches("[A-Z]{2}"),
                        "nationality",
                        "person.refusal.nationality")
                .holds(entryDate != null, "entryDate", "person.refusal.entry-missing")
                .holds(entryDate == null || !entryDate.isAfter(today), "entryDate", "person.refusal.entry-in-future")
                .holds(
                        entryDate == null || birth == null || !entryDate.isBefore(birth.earliest()),
                        "entryDate",
                        "person.refusal.entry-before-birth")
                .problems();
    }
}
