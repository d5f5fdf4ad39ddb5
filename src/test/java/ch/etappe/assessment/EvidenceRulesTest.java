package ch.etappe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.etappe.assessment.EvidenceDue.State;
import ch.etappe.kernel.CefrLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {

    private static final EvidenceRules RULES = new EvidenceRules(3, 5, 7, 90, false);
    private static final LocalDate ENTRY = LocalDate.of(2024, 2, 29);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SchoolStart SCHOOL = new SchoolStart(LocalDate.of(2027, 8, 1), false);

    @Test
    void theYearsOfTheGoalsCountFromTheEntryAlsoFromA29February() {
        assertThat(of(24, List.of()))
                .extracting(EvidenceDue::goal, EvidenceDue::dueOn)
                .containsExactly(
                        tuple(ImpactGoal.LANGUAGE, LocalDate.of(2027, 2, 28)),
                        tuple(ImpactGoal.TRAINING, LocalDate.of(2029, 2, 28)),
                        tuple(ImpactGoal.WORK, LocalDate.of(2031, 2, 28)),
                        tuple(ImpactGoal.CONTACT, LocalDate.of(2031, 2, 28)));
    }

    @Test
    void trainingIsAskedOfThoseWhoWere16To25AndNothingOfSchoolChildren() {
        assertThat(of(26, List.of())).extracting(EvidenceDue::goal).doesNotContain(ImpactGoal.TRAINING);
        assertThat(of(17, List.of())).extracting(EvidenceDue::goal).doesNotContain(ImpactGoal.WORK);
        assertThat(of(15, List.of())).isEmpty();
    }

    @Test
    void wz2IsAskedAtTheStartOfSchoolOfThoseWhoCameAt0To4AndOfNobodyElse() {
        assertThat(List.of(0, 4))
                .allSatisfy(age -> assertThat(of(age, List.of()))
                        .containsExactly(new EvidenceDue(ImpactGoal.SCHOOL, SCHOOL.on(), State.LATER)));
        assertThat(of(5, List.of())).isEmpty();

        SchoolStart described = new SchoolStart(SCHOOL.on(), true);
        assertThat(RULES.of(ENTRY.minusYears(2), ENTRY, "VA", described, List.of(), TODAY.plusYears(3)))
                .containsExactly(new EvidenceDue(ImpactGoal.SCHOOL, SCHOOL.on(), State.KNOWN));
        assertThat(RULES.of(ENTRY.minusYears(2), ENTRY, "VA", SCHOOL, List.of(), TODAY.plusYears(3)))
                .containsExactly(new EvidenceDue(ImpactGoal.SCHOOL, SCHOOL.on(), State.OVERDUE));
    }

    @Test
    void groupsOutsideTheAgendaHaveNoDays() {
        LocalDate birth = ENTRY.minusYears(30);

        assertThat(RULES.of(birth, ENTRY, "CH_SH", SCHOOL, List.of(), TODAY)).isEmpty();
        assertThat(RULES.of(birth, ENTRY, "AIG", SCHOOL, List.of(), TODAY)).isEmpty();
        assertThat(RULES.of(birth, ENTRY, "S", SCHOOL, List.of(), TODAY)).isNotEmpty();
    }

    @Test
    void wz1CountsTheHighestEvidencedLevelAndNotWhatSomebodySaysOfOneself() {
        Result self = german(LanguageSkill.ORAL, CefrLevel.B1, LanguageProof.SELF);
        Result course = german(LanguageSkill.ORAL, CefrLevel.A1, LanguageProof.COURSE_END);
        Result fide = german(LanguageSkill.ORAL, CefrLevel.A2, LanguageProof.FIDE);
        Result french = new LanguageRecord(
                "fr", LanguageSkill.ORAL, CefrLevel.C1, LanguageProof.CERTIFICATE, TODAY, null, null);

        assertThat(EvidenceRules.highest(List.of(self), LanguageSkill.ORAL)).isEmpty();
        assertThat(EvidenceRules.highest(List.of(fide, self, course, french), LanguageSkill.ORAL))
                .contains(CefrLevel.A2);
        assertThat(EvidenceRules.highest(List.of(fide), LanguageSkill.WRITTEN)).isEmpty();
        assertThat(language(List.of(self))).isEqualTo(State.LATER);
        assertThat(language(List.of(course))).isEqualTo(State.KNOWN);
    }

    @Test
    void theAlphabetIsNotYetALevelAndAWrittenOneIsAskedOnlyWhereTheCantonSaysSo() {
        Result alpha = german(LanguageSkill.ORAL, CefrLevel.ALPHA, LanguageProof.COURSE_END);
        Result oral = german(LanguageSkill.ORAL, CefrLevel.A1, LanguageProof.FIDE);
        EvidenceRules both = new EvidenceRules(3, 5, 7, 90, true);

        assertThat(language(List.of(alpha))).isEqualTo(State.LATER);
        assertThat(both.of(ENTRY.minusYears(30), ENTRY, "VA", SCHOOL, List.of(oral), TODAY)
                        .getFirst()
                        .state())
                .isEqualTo(State.LATER);
    }

    @Test
    void itIsSoonWithinTheDaysOfTheReminderAndOverdueTheDayAfter() {
        LocalDate due = ENTRY.plusYears(3);

        assertThat(onDay(due.minusDays(91))).isEqualTo(State.LATER);
        assertThat(onDay(due.minusDays(90))).isEqualTo(State.SOON);
        assertThat(onDay(due)).isEqualTo(State.SOON);
        assertThat(onDay(due.plusDays(1))).isEqualTo(State.OVERDUE);
    }

    @Test
    void knownToBeInNoTrainingIsKnownAndAnApprenticeshipIsTraining() {
        LocalDate fifth = ENTRY.plusYears(5);
        Result none = new TrainingSpell(TrainingKind.NONE, fifth.minusYears(1), null, false, null);
        Result before = new TrainingSpell(TrainingKind.BRIDGE, fifth.minusYears(2), fifth.minusYears(1), true, null);
        Result broken = new TrainingSpell(TrainingKind.BRIDGE, fifth.minusYears(2), fifth.minusYears(1), false, null);
        Result apprentice = new EmploymentSpell(EmploymentType.APPRENTICESHIP, 100, fifth.minusYears(1), null, null);

        assertThat(List.of(none, before, apprentice))
                .allSatisfy(result -> assertThat(training(result)).isEqualTo(State.KNOWN));
        assertThat(training(broken)).isEqualTo(State.LATER);
    }

    private static State language(List<Result> results) {
        return of(24, results).getFirst().state();
    }

    private static State training(Result result) {
        return of(20, List.of(result)).stream()
                .filter(due -> due.goal() == ImpactGoal.TRAINING)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static State onDay(LocalDate today) {
        return RULES.of(ENTRY.minusYears(30), ENTRY, "FL_B", SCHOOL, List.of(), today)
                .getFirst()
                .state();
    }

    private static List<EvidenceDue> of(int age, List<Result> results) {
        return RULES.of(ENTRY.minusYears(age).minusDays(1), ENTRY, "VA", SCHOOL, results, TODAY);
    }

    private static Result german(LanguageSkill skill, CefrLevel level, LanguageProof proof) {
        return new LanguageRecord("de-CH", skill, level, proof, TODAY.minusDays(5), null, null);
    }
}
