package ch.etappe.assessment;

import ch.etappe.assessment.EvidenceDue.State;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.organisation.Settings;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which evidence is due by when. All clocks start at the entry, never at a decision; years are calendar years, so that
 * 29 February becomes 28 February.
 *
 * @param writtenToo whether the language goal asks for a written level as well
 */
record EvidenceRules(int languageYears, int trainingYears, int workYears, int aheadDays, boolean writtenToo) {

    /** Groups that the goals of the agenda count, and protection status S, which is reported apart. */
    private static final Set<String> GROUPS = Set.of("FL_B", "FL_VA", "VA", "S_B", "S");

    private static final int SMALL = 4;
    private static final int ADULT = 16;
    private static final int OLDEST_YOUNG = 25;
    private static final int OF_AGE = 18;

    static EvidenceRules of(Settings settings) {
        return new EvidenceRules(
                settings.value(AssessmentSettings.LANGUAGE_YEARS),
                settings.value(AssessmentSettings.TRAINING_YEARS),
                settings.value(AssessmentSettings.WORK_YEARS),
                settings.value(AssessmentSettings.AHEAD_DAYS),
                settings.value(AssessmentSettings.WRITTEN_TOO) == 1);
    }

    /** In the order of the days. */
    List<EvidenceDue> of(
            LocalDate birth,
            LocalDate entry,
            String targetGroup,
            SchoolStart school,
            Collection<Result> results,
            LocalDate today) {
        if (!GROUPS.contains(targetGroup)) {
            return List.of();
        }
        int age = Period.between(birth, entry).getYears();
        List<EvidenceDue> due = new ArrayList<>();
        if (age >= 0 && age <= SMALL) {
            due.add(new EvidenceDue(ImpactGoal.SCHOOL, school.on(), state(school.known(), school.on(), today)));
        }
        if (age >= ADULT) {
            due.add(due(ImpactGoal.LANGUAGE, entry.plusYears(languageYears), results, today));
        }
        if (age >= ADULT && age <= OLDEST_YOUNG) {
            due.add(due(ImpactGoal.TRAINING, entry.plusYears(trainingYears), results, today));
        }
        if (age >= OF_AGE) {
            due.add(due(ImpactGoal.WORK, entry.plusYears(workYears), results, today));
        }
        if (age >= ADULT) {
            due.add(due(ImpactGoal.CONTACT, entry.plusYears(workYears), results, today));
        }
        due.sort(Comparator.comparing(EvidenceDue::dueOn));
        return due;
    }

    private EvidenceDue due(ImpactGoal goal, LocalDate day, Collection<Result> results, LocalDate today) {
        boolean known = switch (goal) {
            case LANGUAGE -> provesLanguage(results);
            case SCHOOL -> throw new IllegalArgumentException("The record of the child says it, no result");
            case TRAINING -> results.stream().anyMatch(result -> provesTraining(result, day));
            case WORK -> results.stream().anyMatch(result -> result instanceof EmploymentSpell && result.covers(day));
            case CONTACT ->
                results.stream()
                        .anyMatch(result ->
                                result instanceof SelfReport && !result.from().isBefore(day.minusYears(1)));
        };
        return new EvidenceDue(goal, day, state(known, day, today));
    }

    private State state(boolean known, LocalDate day, LocalDate today) {
        if (known) {
            return State.KNOWN;
        }
        if (day.isBefore(today)) {
            return State.OVERDUE;
        }
        return day.minusDays(aheadDays).isAfter(today) ? State.LATER : State.SOON;
    }

    private boolean provesLanguage(Collection<Result> results) {
        return reaches(results, LanguageSkill.ORAL) && (!writtenToo || reaches(results, LanguageSkill.WRITTEN));
    }

    private static boolean reaches(Collection<Result> results, LanguageSkill skill) {
        return highest(results, skill)
                .filter(level -> level.compareTo(CefrLevel.A1) >= 0)
                .isPresent();
    }

    /** The highest level of German that counts; what somebody says of oneself does not. */
    static Optional<CefrLevel> highest(Collection<Result> results, LanguageSkill skill) {
        return results.stream()
                .filter(LanguageRecord.class::isInstance)
                .map(LanguageRecord.class::cast)
                .filter(record -> record.isGerman()
                        && record.skill() == skill
                        && record.proof().counts())
                .map(LanguageRecord::level)
                .max(Comparator.naturalOrder());
    }

    /** Being in training on the day, having completed one before, or being known to be in none. */
    private static boolean provesTraining(Result result, LocalDate day) {
        return switch (result) {
            case TrainingSpell spell ->
                spell.covers(day) || spell.completed() && !spell.from().isAfter(day);
            case EmploymentSpell spell -> spell.type() == EmploymentType.APPRENTICESHIP && spell.covers(day);
            default -> false;
        };
    }
}
