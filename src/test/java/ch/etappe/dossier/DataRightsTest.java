package ch.etappe.dossier;

import static ch.etappe.dossier.DataRight.NONE;
import static ch.etappe.dossier.DataRight.READ;
import static ch.etappe.dossier.DataRight.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DataRightsTest {

    private final LocalDate today = MeetingWorld.today();
    private final LocalDate tomorrow = today.plusDays(1);

    @Autowired
    DataRights rights;

    @Autowired
    DossierAccess access;

    @Autowired
    MeetingWorld world;

    @Autowired
    JdbcClient database;

    private UserId official;

    @BeforeEach
    void theCanton() {
        official = world.staff("K. Amt", Role.CANTON, new Scope.Canton());
        signInAs(Role.CANTON);
    }

    @Test
    void whatCameWithThePortalLiesUnderItsCeiling() {
        assertThat(rights.all())
                .hasSize(DataCategory.values().length * DataRights.ROLES.size())
                .allSatisfy(state -> assertThat(state.entries())
                        .allSatisfy(entry -> assertThat(state.ceiling().includes(entry.right()))
                                .isTrue()));
        assertThat(state(Role.REGION_LEAD, DataCategory.HEALTH).right()).isEqualTo(READ);
    }

    @Test
    void aRightTakenFromTodayIsGoneAtOnceAndOnePlannedIsNot() {
        rights.change(Role.REGION_LEAD, DataCategory.PLAN, form(NONE, today));
        rights.change(Role.REGION_LEAD, DataCategory.ENROLMENT, form(WRITE, tomorrow));

        signInAs(Role.REGION_LEAD);
        assertThat(access.may(DataCategory.PLAN)).isFalse();
        assertThat(access.may(DataCategory.ENROLMENT)).isTrue();
        assertThat(access.mayWrite(DataCategory.ENROLMENT)).isFalse();
    }

    @Test
    void aPlannedRightIsWithdrawnAndTheHistoryKeepsIt() {
        rights.change(Role.REGION_LEAD, DataCategory.ENROLMENT, form(WRITE, tomorrow));
        RightEntryId planned = state(Role.REGION_LEAD, DataCategory.ENROLMENT)
                .planned()
                .getFirst()
                .id();

        rights.withdraw(planned);

        RightState state = state(Role.REGION_LEAD, DataCategory.ENROLMENT);
        assertThat(state.planned()).isEmpty();
        assertThat(state.right(tomorrow)).isEqualTo(READ);
        assertThat(state.entries()).anyMatch(entry -> !entry.stands());
        assertRefused("dossier.refusal.right-not-planned", () -> rights.withdraw(planned));
    }

    @Test
    void leavesATraceWithTheReason() {
        rights.change(Role.REGION_LEAD, DataCategory.ENROLMENT, form(WRITE, tomorrow));

        assertThat(world.ask(
                        "select concat_ws(' ', action, object_type, reason) from audit_event where actor_id = ?",
                        official.id()))
                .isEqualTo("data-right-changed data-right Verordnung");
    }

    @Test
    void noSettingGivesMoreThanTheCeiling() {
        assertRefused(
                "dossier.refusal.right-too-wide",
                () -> rights.change(Role.PROVIDER, DataCategory.NOTES_INTERNAL, form(READ, tomorrow)));
        assertRefused(
                "dossier.refusal.right-too-wide",
                () -> rights.change(Role.CANTON, DataCategory.PLAN, form(READ, tomorrow)));
        assertRefused(
                "dossier.refusal.right-too-wide",
                () -> rights.change(Role.REGION_LEAD, DataCategory.HEALTH, form(WRITE, tomorrow)));
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void whoOperatesOrComparesSeesNothingOfACase(DataCategory category) {
        assertRefused(
                "dossier.refusal.right-too-wide", () -> rights.change(Role.ADMIN, category, form(READ, tomorrow)));
        assertRefused(
                "dossier.refusal.right-too-wide",
                () -> rights.change(Role.ASSOCIATION, category, form(READ, tomorrow)));
    }

    @Test
    void aRowPastTheScreensGivesNoMoreEither() {
        insert("PROVIDER", "HEALTH", "WRITE");

        signInAs(Role.PROVIDER);
        assertThat(access.may(DataCategory.HEALTH)).isFalse();
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert("ADMIN", "PLAN", "READ"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insert("PROVIDER", "NOTES_INTERNAL", "READ"));
    }

    @Test
    void aDayIsSetOnce() {
        rights.change(Role.REGION_LEAD, DataCategory.PLAN, form(NONE, tomorrow));

        assertRefused(
                "dossier.refusal.right-day-taken",
                () -> rights.change(Role.REGION_LEAD, DataCategory.PLAN, form(WRITE, tomorrow)));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> database.sql("""
                                insert into data_category_access (role, category, access, valid_from)
                                values ('REGION_LEAD', 'PLAN', 'READ', ?)
                                """).param(tomorrow).update());
    }

    @Test
    void refusesWhatMakesNoSense() {
        List<Problem> problems =
                rights.problems(Role.CASEWORKER, DataCategory.PLAN, new RightForm(null, today.minusDays(1), ""));

        assertThat(problems)
                .extracting(Problem::key)
                .containsExactly(
                        "dossier.refusal.right-missing",
                        "organisation.refusal.day-past",
                        "organisation.refusal.reason-missing");
        assertRefused(
                "dossier.refusal.right-same",
                () -> rights.change(Role.CASEWORKER, DataCategory.PLAN, form(WRITE, tomorrow)));
    }

    @Test
    void theAssociationLooksOnly() {
        signInAs(Role.ASSOCIATION);

        assertThat(rights.all()).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rights.change(Role.CASEWORKER, DataCategory.PLAN, form(READ, tomorrow)));
    }

    private void insert(String role, String category, String right) {
        database.sql(
                        "insert into data_category_access (role, category, access, valid_from) values (?, ?, ?, '2021-01-01')")
                .params(role, category, right)
                .update();
    }

    private void signInAs(Role role) {
        Scope scope = role.scope() == Scope.Region.class
                ? new Scope.Region(Ids.next())
                : role.scope() == Scope.Provider.class ? new Scope.Provider(Ids.next()) : new Scope.Canton();
        SignedInAs.account(official, role, scope);
    }

    private RightState state(Role role, DataCategory category) {
        return rights.all().stream()
                .filter(state -> state.role() == role && state.category() == category)
                .findFirst()
                .orElseThrow();
    }

    private static RightForm form(DataRight right, LocalDate from) {
        return new RightForm(right, from, "Verordnung");
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
