package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a small child's way to school.
 *
 * @param kindergartenOn when it is expected to start
 * @param supportAttended whether it goes or went to early language support
 * @param schoolEntryEvidence how one knows, e.g. "Rückmeldung der Lehrperson"
 */
public record ChildForm(
        @Nullable LocalDate kindergartenOn,
        @Nullable LocalDate surveyOn,
        @Nullable SurveyResult surveyResult,
        boolean supportAttended,
        SchoolEntryResult schoolEntryResult,
        @Nullable LocalDate schoolEntryOn,
        @Nullable String schoolEntryEvidence)
        implements Serializable {

    public static final int LONGEST_EVIDENCE = 500;

    static final ChildForm EMPTY = new ChildForm(null, null, null, false, SchoolEntryResult.UNKNOWN, null, null);

    private static final int MONTHS_BEFORE = 18;
    private static final int KINDERGARTEN_AGE = 4;

    public ChildForm {
        schoolEntryEvidence = Typed.orNull(schoolEntryEvidence);
    }

    /** Why it cannot be saved; empty if it can. */
    public List<FieldProblem> problems(LocalDate today) {
        boolean known = schoolEntryResult != SchoolEntryResult.UNKNOWN;
        return PersonSection.Check.that()
                .holds(surveyOn == null || !surveyOn.isAfter(today), "surveyOn", "person.refusal.day-in-future")
                .holds(surveyResult == null || surveyOn != null, "surveyOn", "person.refusal.day-missing")
                .holds(!known || schoolEntryOn != null, "schoolEntryOn", "person.refusal.day-missing")
                .holds(
                        schoolEntryOn == null || !schoolEntryOn.isAfter(today),
                        "schoolEntryOn",
                        "person.refusal.day-in-future")
                .holds(!known || schoolEntryEvidence != null, "schoolEntryEvidence", "person.refusal.evidence-missing")
                .within(LONGEST_EVIDENCE, schoolEntryEvidence, "schoolEntryEvidence")
                .problems();
    }

    /** The language survey is due one and a half years before kindergarten (BR10); null while that is not known. */
    public @Nullable LocalDate surveyDueOn() {
        return kindergartenOn == null ? null : kindergartenOn.minusMonths(MONTHS_BEFORE);
    }

    /** What is likely, to be confirmed: the August after the fourth birthday, if that lies before its first day. */
    public static LocalDate likelyKindergarten(PartialDate birth) {
        LocalDate four = birth.reaches(KINDERGARTEN_AGE);
        LocalDate august = LocalDate.of(four.getYear(), Month.AUGUST, 1);
        return four.isBefore(august) ? august : august.plusYears(1);
    }
}
