package ch.etappe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.StatementCounter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest
@WithAccount(role = Role.ADMIN)
class UsersTest {

    @Autowired
    private Users users;

    @Autowired
    private Passwords passwords;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private StatementCounter statements;

    private final String tag = "u" + UUID.randomUUID().toString().substring(0, 13);

    @Test
    void a_new_account_gets_a_first_password_that_is_kept_as_a_hash_only() {
        String password = users.create(newUser(tag));

        Passwords.Stored stored = passwords.find(new LoginName(tag)).orElseThrow();
        assertThat(password).hasSize(14);
        assertThat(stored.hash()).startsWith("{bcrypt}");
        assertThat(encoder.matches(password, stored.hash())).isTrue();
        assertThat(found(tag).role()).isEqualTo(Role.CANTON);
    }

    @Test
    void a_login_name_exists_once() {
        users.create(newUser(tag));

        assertRefused(() -> users.create(newUser(tag)), "identity.users.login-taken");
    }

    @Test
    void a_locked_account_can_be_unlocked() {
        users.create(newUser(tag));

        users.lock(found(tag).id(), found(tag).version());
        assertThat(found(tag).active()).isFalse();
        users.unlock(found(tag).id(), found(tag).version());

        assertThat(found(tag).active()).isTrue();
    }

    @Test
    void a_new_role_ends_the_one_before_and_keeps_it_as_history() {
        users.create(newUser(tag));
        UserSummary user = found(tag);

        users.assign(user.id(), user.version(), Role.ADMIN, new Scope.Canton());

        assertThat(found(tag).role()).isEqualTo(Role.ADMIN);
        assertThat(database.queryForObject(
                        "select count(*) from role_assignment where user_id = ?",
                        Integer.class,
                        user.id().id()))
                .isEqualTo(2);
    }

    @Test
    void a_role_needs_its_kind_of_scope() {
        assertRefused(
                () -> new NewUser(new LoginName(tag), "U. Muster", Role.CASEWORKER, new Scope.Canton()),
                "identity.users.scope-missing");
        users.create(newUser(tag));
        assertRefused(
                () -> users.assign(found(tag).id(), found(tag).version(), Role.PROVIDER, new Scope.Canton()),
                "identity.users.scope-missing");
    }

    @Test
    void who_saw_an_older_state_is_told_so_and_changes_nothing() {
        users.create(newUser(tag));
        UserSummary seen = found(tag);
        users.assign(seen.id(), seen.version(), Role.ASSOCIATION, new Scope.Canton());

        assertRefused(() -> users.lock(seen.id(), seen.version()), "identity.users.changed-meanwhile");

        assertThat(found(tag).active()).isTrue();
    }

    @Test
    @WithAccount(role = Role.ADMIN, id = "00000000-0000-7000-8000-0000000000ad")
    void nobody_locks_the_own_account() {
        UserId myself = new UserId(UUID.fromString("00000000-0000-7000-8000-0000000000ad"));

        assertRefused(() -> users.lock(myself, 0), "identity.users.yourself");
    }

    @Test
    void an_unknown_account_is_not_found() {
        assertThatThrownBy(() -> users.lock(UserId.next(), 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_search_takes_signs_as_they_are() {
        users.create(newUser(tag));

        assertThat(users.count(tag.toUpperCase(java.util.Locale.ROOT), null)).isEqualTo(1);
        assertThat(users.count(tag, Role.CANTON)).isEqualTo(1);
        assertThat(users.count(tag, Role.ADMIN)).isZero();
        assertThat(users.count(tag.substring(0, 4) + "_" + tag.substring(5), null))
                .isZero();
        assertThat(users.count("%" + tag, null)).isZero();
    }

    @Test
    void more_rows_need_no_more_statements() {
        users.create(newUser(tag));
        int one = statements.during(() -> users.find(tag, null, PageRequest.of(0, 50)));
        for (int i = 0; i < 5; i++) {
            users.create(newUser(tag + i));
        }

        assertThat(statements.during(() -> users.find(tag, null, PageRequest.of(0, 50))))
                .isEqualTo(one);
        assertThat(users.find(tag, null, PageRequest.of(0, 50))).hasSize(6);
    }

    @Test
    @WithAccount(role = Role.CANTON)
    void only_administrators_see_accounts() {
        assertThatThrownBy(() -> users.count("", null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.create(newUser(tag))).isInstanceOf(AccessDeniedException.class);
    }

    private UserSummary found(String login) {
        return users.find(login, null, PageRequest.of(0, 1)).getFirst();
    }

    private static NewUser newUser(String login) {
        return new NewUser(new LoginName(login), "U. Muster", Role.CANTON, new Scope.Canton());
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
