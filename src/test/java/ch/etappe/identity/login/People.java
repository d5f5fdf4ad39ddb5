package ch.etappe.identity.login;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.LoginName;
import ch.etappe.identity.NewUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts for the login tests, each new, so that tests do not meet. */
public class People {

    public static final String PASSWORD = "Etappe-2026";

    private final AccountOpening opening;
    private final JdbcTemplate database;

    public People(AccountOpening opening, JdbcTemplate database) {
        this.opening = opening;
        this.database = database;
    }

    public Person with(Role role) {
        LoginName login = new LoginName("p" + UUID.randomUUID().toString().substring(0, 13));
        UserId id = opening.open(new NewUser(login, "P. Muster", role, scope(role)));
        opening.password(id, PASSWORD);
        return new Person(id, login.text());
    }

    void lock(Person person) {
        database.update(
                "update user_account set active = false where id = ?",
                person.id().id());
    }

    void endRole(Person person) {
        database.update(
                "update role_assignment set valid_to = now() where user_id = ?",
                person.id().id());
    }

    void loseScope(Person person) {
        database.update(
                "update role_assignment set region_id = null where user_id = ?",
                person.id().id());
    }

    public void remember(Person person, String language) {
        database.update(
                "update user_account set locale = ? where id = ?",
                language,
                person.id().id());
    }

    @Nullable
    String remembered(Person person) {
        return database.queryForObject(
                "select locale from user_account where id = ?",
                String.class,
                person.id().id());
    }

    private Scope scope(Role role) {
        return switch (role) {
            case CASEWORKER, REGION_LEAD -> new Scope.Region(region());
            case PROVIDER -> new Scope.Provider(provider());
            case MUNICIPALITY -> new Scope.Municipality(new BfsNumber(municipality()));
            case REFUGEE -> new Scope.Person(refugee());
            case CANTON, ASSOCIATION, ADMIN -> new Scope.Canton();
        };
    }

    private UUID region() {
        UUID id = Ids.next();
        database.update(
                "insert into social_region (id, code, name) values (?, ?, 'Region')",
                id,
                id.toString().substring(26));
        return id;
    }

    private UUID provider() {
        UUID id = Ids.next();
        database.update("insert into provider (id, name) values (?, 'Kursatelier')", id);
        return id;
    }

    private int municipality() {
        database.update(
                "insert ignore into municipality (bfs_no, name, population, valid_from) values (9001, 'Dorf', 900, '2000-01-01')");
        return 9001;
    }

    private UUID refugee() {
        UUID id = Ids.next();
        database.update("""
                insert into person (id, official_name, search_name, birth_date, sex, entry_date, target_group, bfs_no)
                values (?, 'Muster', 'muster', ?, 'F', ?, 'VA', ?)
                """, id, LocalDate.of(1990, 1, 1), LocalDate.of(2026, 1, 1), municipality());
        return id;
    }

    public record Person(UserId id, String login) {}
}
