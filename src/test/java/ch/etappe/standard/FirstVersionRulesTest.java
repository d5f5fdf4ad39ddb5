package ch.etappe.standard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.Role;
import ch.etappe.person.TargetGroup;
import ch.etappe.standard.StepRule.Application;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What version 1 asks of whom: the rules stand in the database, as the canton would write them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FirstVersionRulesTest {

    private static final LocalDate ALLOCATED = LocalDate.of(2026, 3, 2);

    @Autowired
    private StandardVersions versions;

    private StandardVersion first;

    @BeforeEach
    void theFirstVersion() {
        first = versions.inForceOn(LocalDate.of(2020, 1, 1));
        assertThat(first.number()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"15, OPTIONAL", "16, REQUIRED", "50, REQUIRED", "51, OPTIONAL"})
    @DisplayName("BR09: the short assessment is required between 16 and 50 and possible otherwise")
    void assessment(int age, Application expected) {
        for (TargetGroup group : TargetGroup.values()) {
            Newcomer onTheBirthday = new Newcomer(group, ALLOCATED.minusYears(age), ALLOCATED, ALLOCATED);

            assertThat(rule("SHORT_ASSESSMENT").appliesTo(onTheBirthday)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("BR09: on the day before the sixteenth birthday the assessment may be left out")
    void theDayBefore() {
        LocalDate birth = ALLOCATED.minusYears(16).plusDays(1);

        assertThat(rule("SHORT_ASSESSMENT").appliesTo(adult(TargetGroup.VA, birth)))
                .isEqualTo(Application.OPTIONAL);
    }

    @ParameterizedTest
    @CsvSource({"0, REQUIRED", "4, REQUIRED", "5, NONE"})
    @DisplayName("BR10: children who came between 0 and 4 get early language support")
    void earlyLanguage(int age, Application expected) {
        LocalDate entry = ALLOCATED.minusMonths(3);
        Newcomer child = new Newcomer(TargetGroup.S, entry.minusYears(age), entry, ALLOCATED);

        assertThat(rule("EARLY_LANGUAGE").appliesTo(child)).isEqualTo(expected);
    }

    @Test
    @DisplayName("BR10: who came as a child and is grown up now gets none")
    void grownUp() {
        LocalDate birth = ALLOCATED.minusYears(30);

        assertThat(rule("EARLY_LANGUAGE")
                        .appliesTo(new Newcomer(TargetGroup.AIG, birth, birth.plusYears(1), ALLOCATED)))
                .isEqualTo(Application.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-31, 2027-02-01", "2024-08-01, 2028-02-01", "2023-05-10, 2026-03-02"})
    @DisplayName("BR10: the survey is due 18 months before kindergarten, at once where that day is over")
    void survey(LocalDate birth, LocalDate due) {
        Newcomer child = new Newcomer(TargetGroup.CH_SH, birth, birth, ALLOCATED);

        assertThat(rule("LANGUAGE_SURVEY").appliesTo(child)).isEqualTo(Application.REQUIRED);
        assertThat(new Deadlines(first, child, Map.of(), Set.of(), LocalDate::plusDays).dueOn(rule("LANGUAGE_SURVEY")))
                .contains(due);
    }

    @Test
    @DisplayName("BR10: in kindergarten the survey is over")
    void inKindergarten() {
        LocalDate birth = LocalDate.of(2021, 7, 1);

        assertThat(rule("LANGUAGE_SURVEY").appliesTo(new Newcomer(TargetGroup.S, birth, ALLOCATED, ALLOCATED)))
                .isEqualTo(Application.NONE);
    }

    @Test
    @DisplayName("BR16: while the procedure is open the programme asks for no measure of working life")
    void asylumSeekers() {
        assertThat(codes(TargetGroup.AS)).contains("FIRST_LANGUAGE_ENROLMENT").doesNotContain("FIRST_MEASURE");
    }

    @Test
    void clientsOfSocialAssistanceHaveNoTalkAndNoStepOfTheAgenda() {
        assertThat(codes(TargetGroup.CH_SH))
                .containsExactlyInAnyOrder(
                        "ASSIGN_CASEWORKER", "INITIAL_INTERVIEW", "SHORT_ASSESSMENT", "PLAN_IN_FORCE", "PLAN_REVIEW");
    }

    @Test
    void whoMovesInUnderTheForeignersActIsWelcomedByTheMunicipality() {
        assertThat(codes(TargetGroup.AIG)).contains("FIRST_INFORMATION_TALK", "FIRST_MEASURE");
        assertThat(rule("FIRST_INFORMATION_TALK").responsible()).isEqualTo(Role.MUNICIPALITY);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyGetsACaseworkerAndAFirstMeeting(TargetGroup group) {
        assertThat(codes(group)).contains("ASSIGN_CASEWORKER", "INITIAL_INTERVIEW");
    }

    private Set<String> codes(TargetGroup group) {
        Newcomer who = adult(group, LocalDate.of(1998, 1, 1));
        return first.steps().stream()
                .filter(step -> step.appliesTo(who) == Application.REQUIRED)
                .map(StepRule::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Newcomer adult(TargetGroup group, LocalDate birth) {
        return new Newcomer(group, birth, LocalDate.of(2025, 9, 18), ALLOCATED);
    }

    private StepRule rule(String code) {
        return first.step(code).orElseThrow();
    }
}
