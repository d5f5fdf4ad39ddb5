package ch.etappe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.matching.MatchRuleForm.Field;
import ch.etappe.offer.OfferCategory;
import ch.etappe.organisation.Problem;
import ch.etappe.test.MeetingWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MatchRulesTest {

    private static final OfferCategory KIND = OfferCategory.INTERPRETING;

    @Autowired
    private MeetingWorld people;

    @Autowired
    private MatchRules rules;

    @Autowired
    private CategoryRules inForce;

    @Autowired
    private Places places;

    private final LocalDate today = MeetingWorld.today();

    @BeforeEach
    void theCanton() {
        UserId canton = people.staff("K. Amt", Role.CANTON, new Scope.Canton());
        SignedInAs.account(canton, Role.CANTON, new Scope.Canton());
    }

    /** Rules are shared by all tests: what is planned here never comes to hold. */
    @AfterEach
    void whatIsPlannedIsTakenBack() {
        theCanton();
        rules.all().stream()
                .filter(entry -> entry.withdrawn() == null && entry.from().isAfter(today))
                .forEach(entry -> rules.withdraw(entry.id()));
    }

    @Test
    void aChangeIsPlannedWithAReasonAndTheRuleOfTodayStays() {
        CategoryRule before = rule();

        rules.change(KIND, form(18, 35, today.plusDays(10)));

        assertThat(rule()).isEqualTo(before);
        assertThat(entries())
                .filteredOn(entry -> entry.withdrawn() == null)
                .first()
                .satisfies(entry -> {
                    assertThat(entry.fromAge()).isEqualTo(18);
                    assertThat(entry.groups()).containsExactly(TargetGroup.VA);
                    assertThat(entry.setBy()).isEqualTo("K. Amt");
                });
        assertThat(rules.problems(KIND, form(18, 35, today.plusDays(10))))
                .extracting(Problem::key)
                .containsExactly("organisation.refusal.day-taken");
    }

    @Test
    void aPlannedChangeIsWithdrawnOnceAndStaysInTheHistory() {
        UUID id = rules.change(KIND, form(18, null, today.plusDays(11)));
        rules.withdraw(id);

        refused("organisation.refusal.not-planned", () -> rules.withdraw(id));
        UUID first = entries().getLast().id();
        refused("organisation.refusal.not-planned", () -> rules.withdraw(first));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rules.withdraw(UUID.randomUUID()));
        assertThat(entries())
                .filteredOn(entry -> entry.id().equals(id))
                .singleElement()
                .satisfies(entry -> assertThat(entry.withdrawn()).isNotNull());
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        MatchRuleForm wrong =
                new MatchRuleForm(30, 20, Set.of(), false, false, "x".repeat(201), today.minusDays(1), " ");
        assertThat(rules.problems(KIND, wrong))
                .extracting(Problem::field)
                .containsExactly(Field.TO_AGE, Field.SOURCE, Field.FROM, Field.REASON);
        assertThat(rules.problems(KIND, new MatchRuleForm(-1, 121, Set.of(), false, false, "", null, "Weisung")))
                .extracting(Problem::field)
                .containsExactly(Field.FROM_AGE, Field.TO_AGE, Field.SOURCE, Field.FROM);
        refused("matching.refusal.ages-order", () -> rules.change(KIND, wrong));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update match_rule set from_age = 99 where id = ?",
                "update match_rule set valid_from = '2020-01-02' where id = ?",
                "delete from match_rule where id = ?"
            })
    void aRuleIsNeitherRewrittenNorDeleted(String sql) {
        UUID id = entries().getLast().id();

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> people.change(sql, id));
    }

    @Test
    void aPlaceIsCorrectedAtOnceAndTheTrailKeepsWhatStood() {
        String town = "Probewil " + UUID.randomUUID();
        places.correct(place(town, "47.30", "7.70"));
        places.correct(place(town, "47.30", "7.70"));
        places.correct(place(town, "47.31", "7.71"));

        assertThat(places.count(town)).isEqualTo(1);
        assertThat(places.page(town, 0, 10)).singleElement().satisfies(one -> {
            assertThat(one.latitude()).isEqualByComparingTo("47.31");
            assertThat(one.municipality()).isFalse();
            assertThat(one.changedBy()).isEqualTo("K. Amt");
        });
        assertThat(people.ask(
                        "select group_concat(coalesce(latitude_before, '-') order by changed_at, id)"
                                + " from place_point_change where town = ?",
                        town))
                .isEqualTo("-,47.3000");
        assertThat(places.problems(place(" ", "49", "12")))
                .extracting(Problem::field)
                .containsExactly(PlaceForm.Field.TOWN, PlaceForm.Field.LATITUDE, PlaceForm.Field.LONGITUDE);
        assertThat(places.problems(new PlaceForm(town, null, null, "")))
                .extracting(Problem::field)
                .containsExactly(PlaceForm.Field.LATITUDE, PlaceForm.Field.LONGITUDE, PlaceForm.Field.REASON);
    }

    private CategoryRule rule() {
        return inForce.all().get(KIND);
    }

    private List<MatchRuleEntry> entries() {
        return rules.all().stream().filter(entry -> entry.category() == KIND).toList();
    }

    private static PlaceForm place(String town, String latitude, String longitude) {
        return new PlaceForm(town, new BigDecimal(latitude), new BigDecimal(longitude), "Karte");
    }

    private static MatchRuleForm form(@Nullable Integer from, @Nullable Integer to, LocalDate day) {
        return new MatchRuleForm(from, to, Set.of(TargetGroup.VA), false, false, "Weisung 12", day, "Neue Weisung");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
