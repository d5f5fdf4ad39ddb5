package ch.etappe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseWorld;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TeamTest {

    @Autowired
    Team team;

    @Autowired
    SignIns signIns;

    @Autowired
    AccountOpening opening;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private final String tag = "t" + UUID.randomUUID().toString().substring(0, 13);
    private UUID provider;
    private UserId lead;

    @BeforeEach
    void aProviderWithItsLead() {
        provider = world.provider("Wortweide");
        lead = opening.open(
                new NewUser(new LoginName(tag + "lead"), "M. Birkenfeld", Role.PROVIDER, new Scope.Provider(provider)));
        atTheScreen(lead);
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void whomTheAdministrationBindsToAProviderLeadsThere() {
        assertThat(signIns.embedded(lead).function()).isEqualTo(ProviderFunction.LEAD);
        assertThat(signIns.embedded(lead).rights()).containsExactly("PROVIDER", "PROVIDER_LEAD");
    }

    @Test
    void theLeadOpensAnAccountForATeacherWhoCanLogInAndMayNoMoreThanTeach() {
        String password = team.open(teacher());

        TeamMember member = member("T. Moos");
        Account account = signIns.embedded(member.id());
        assertThat(password).hasSize(14);
        assertThat(account.scope()).isEqualTo(new Scope.Provider(provider));
        assertThat(account.rights()).containsExactly("PROVIDER_TEACHER");
        assertThat(account.teaches()).isTrue();
    }

    @Test
    void theTeamIsTheOwnOneOnly() {
        team.open(teacher());
        UserId other = opening.open(new NewUser(
                new LoginName(tag + "other"),
                "B. Holzwart",
                Role.PROVIDER,
                new Scope.Provider(world.provider("Andere"))));

        assertThat(team.members()).extracting(TeamMember::displayName).containsExactly("M. Birkenfeld", "T. Moos");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.change(other, 0, ProviderFunction.TEACHER));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.leave(other, 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.renewPassword(other, 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.leave(UserId.next(), 0));
    }

    @Test
    void whoLeavesCannotLogInAndMayComeBackWithAnotherFunction() {
        team.open(teacher());
        TeamMember before = member("T. Moos");

        team.leave(before.id(), before.version());
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> signIns.embedded(before.id()));
        TeamMember gone = member("T. Moos");
        assertThat(gone.working()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> team.leave(gone.id(), gone.version()));

        team.change(gone.id(), gone.version(), ProviderFunction.ADMINISTRATION);
        assertThat(signIns.embedded(before.id()).rights()).containsExactly("PROVIDER");
    }

    @Test
    void whoLeftForAnotherProviderIsNobodyOfThisTeamAnyMore() {
        team.open(teacher());
        TeamMember member = member("T. Moos");
        team.leave(member.id(), member.version());
        database.sql("""
                        insert into role_assignment (id, user_id, role, provider_id, provider_function, valid_from)
                        values (?, ?, 'PROVIDER', ?, 'TEACHER', '2099-01-01')
                        """)
                .params(Ids.next(), member.id().id(), world.provider("Andere"))
                .update();

        assertThat(team.members()).extracting(TeamMember::displayName).doesNotContain("T. Moos");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.change(member.id(), member.version(), ProviderFunction.LEAD));
    }

    @Test
    void aLeadCannotShutTheOwnDoor() {
        long version = member("M. Birkenfeld").version();

        assertRefused(() -> team.leave(lead, version), "identity.users.yourself");
        assertRefused(() -> team.change(lead, version, ProviderFunction.TEACHER), "identity.users.yourself");
    }

    @Test
    void twoLeadsDoNotChangeTheSamePersonUnseen() {
        team.open(teacher());
        TeamMember seen = member("T. Moos");
        team.change(seen.id(), seen.version(), ProviderFunction.ADMINISTRATION);

        assertRefused(
                () -> team.change(seen.id(), seen.version(), ProviderFunction.LEAD),
                "identity.users.changed-meanwhile");
    }

    @Test
    void officeAndTeachersDoNotSeeTheTeam() {
        for (ProviderFunction function : List.of(ProviderFunction.ADMINISTRATION, ProviderFunction.TEACHER)) {
            SignedInAs.provider(lead, provider, function);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(team::members);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> team.open(teacher()));
        }
    }

    @Test
    void theDatabaseKnowsNoProviderAccountWithoutFunctionAndNoFunctionElsewhere() {
        String insert = """
                insert into role_assignment (id, user_id, role, provider_function, valid_from)
                values (?, ?, ?, ?, '2026-01-01')
                """;

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(insert)
                        .params(Ids.next(), world.user().id(), "PROVIDER", null)
                        .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(insert)
                        .params(Ids.next(), world.user().id(), "CANTON", "LEAD")
                        .update());
    }

    private NewTeamMember teacher() {
        return new NewTeamMember(new LoginName(tag + "moos"), "T. Moos", ProviderFunction.TEACHER);
    }

    private TeamMember member(String name) {
        return team.members().stream()
                .filter(member -> member.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void atTheScreen(UserId user) {
        SignedInAs.provider(user, provider, ProviderFunction.LEAD);
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
