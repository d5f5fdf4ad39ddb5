package ch.etappe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.assessment.Potential;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.Problem;
import ch.etappe.plan.TemplateForm.Field;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TemplateBookTest {

    private static final TemplateVariant FOR_ALL = new TemplateVariant(GoalTemplate.MEET_PEOPLE, null, null);

    @Autowired
    private MeetingWorld people;

    @Autowired
    private TemplateBook book;

    @Autowired
    private GoalTemplates suggestions;

    private final LocalDate today = MeetingWorld.today();

    @BeforeEach
    void theCanton() {
        SignedInAs.account(people.staff("K. Amt", Role.CANTON, new Scope.Canton()), Role.CANTON, new Scope.Canton());
    }

    @Test
    void aPlannedSuggestionHoldsFromItsDayOnAndNoneIsChangedInThePast() {
        UUID id = book.change(FOR_ALL, form("Singt im Chor", today.plusDays(20), true));
        assertThat(indicator(FOR_ALL.template())).isNotEqualTo("Singt im Chor");
        theCanton();
        assertThat(book.problems(FOR_ALL, form("Singt im Chor", today.plusDays(20), true)))
                .extracting(Problem::key)
                .containsExactly("organisation.refusal.day-taken");
        assertThat(book.problems(FOR_ALL, form("Singt im Chor", today.minusDays(1), true)))
                .extracting(Problem::field)
                .containsExactly(Field.FROM);

        book.withdraw(id);

        refused("organisation.refusal.not-planned", () -> book.withdraw(id));
        assertThat(entries(FOR_ALL))
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.withdrawn()).isNotNull());
    }

    @Test
    void aSuggestionForAGroupCountsBeforeTheOneForAllAndMayEnd() {
        TemplateVariant group = new TemplateVariant(GoalTemplate.CHILD_LANGUAGE, TargetGroup.VA, null);
        if (entries(group).isEmpty()) {
            book.change(group, form("Geht dreimal in die Spielgruppe", today, true));
        }

        assertThat(indicator(GoalTemplate.CHILD_LANGUAGE)).isEqualTo("Geht dreimal in die Spielgruppe");
        theCanton();
        TemplateVariant rare = new TemplateVariant(GoalTemplate.LITERACY, TargetGroup.VA, Potential.NOT_YET);
        UUID none = book.change(rare, form("Liest", today.plusDays(30), false));
        assertThat(entries(rare))
                .first()
                .satisfies(one -> assertThat(one.offered()).isFalse());
        book.withdraw(none);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(book.problems(FOR_ALL, new TemplateForm(true, " ", "x".repeat(301), 61, null, "")))
                .extracting(Problem::field)
                .containsExactly(Field.INDICATOR, Field.TARGET, Field.MONTHS, Field.FROM, Field.REASON);
        refused(
                "plan.refusal.template-months",
                () -> book.change(FOR_ALL, new TemplateForm(true, "Singt", "", null, today, "Weisung")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update goal_template set due_months = 3 where id = ?",
                "update goal_template set valid_from = '2020-01-02' where id = ?",
                "delete from goal_template where id = ?"
            })
    void aSuggestionIsNeitherRewrittenNorDeleted(String sql) {
        UUID id = entries(FOR_ALL).getLast().id();

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> people.change(sql, id));
    }

    private String indicator(GoalTemplate template) {
        UUID region = people.region("Olten");
        DossierId selam = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        return suggestions.of(selam).stream()
                .filter(one -> one.template() == template)
                .findFirst()
                .orElseThrow()
                .indicator();
    }

    private List<TemplateEntry> entries(TemplateVariant variant) {
        return book.all().stream().filter(one -> one.variant().equals(variant)).toList();
    }

    private static TemplateForm form(String indicator, LocalDate from, boolean offered) {
        return new TemplateForm(offered, indicator, "", 6, from, "Neue Weisung");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
