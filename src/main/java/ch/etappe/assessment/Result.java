package ch.etappe.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something a person reached, or did not, with what it rests on. The impact goals are computed from these. */
public sealed interface Result extends Serializable
        permits LanguageRecord, EmploymentSpell, TrainingSpell, SchoolEntry, SelfReport {

    /** Longest words on the evidence. */
    int LONGEST_EVIDENCE = 500;

    ResultKind kind();

    /** Day of the proof, or first day of the spell. */
    LocalDate from();

    /** Last day on which it holds; null while it is open. */
    @Nullable
    LocalDate to();

    /** What it rests on and where that is kept. */
    @Nullable
    String evidence();

    /**
     * Why it cannot be recorded; empty if it can.
     *
     * @param today nothing may begin later; a spell may end later
     */
    default Optional<Problem> problem(LocalDate today) {
        LocalDate to = to();
        String evidence = evidence();
        if (from().isAfter(today)) {
            return Optional.of(new Problem(null, "from", "assessment.refusal.begins-ahead"));
        }
        if (to != null && to.isBefore(from())) {
            return Optional.of(new Problem(null, "to", "assessment.refusal.ends-before"));
        }
        if (evidence != null && evidence.length() > LONGEST_EVIDENCE) {
            return Optional.of(new Problem(null, "evidence", "assessment.refusal.evidence-too-long"));
        }
        return Optional.empty();
    }

    /** Whether it holds on a day. */
    default boolean covers(LocalDate day) {
        LocalDate to = to();
        return !from().isAfter(day) && (to == null || !to.isBefore(day));
    }
}
