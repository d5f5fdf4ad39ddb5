package ch.etappe.shell;

import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in person likes to see a list, on every device: searches under own names, columns left out. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ListMemory {

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_QUERY = 500;

    private final JdbcClient database;
    private final CurrentUser currentUser;

    ListMemory(JdbcClient database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Search> searches(String list) {
        return database.sql(
                        "select id, name, query from saved_search where user_id = :user and list = :list order by name")
                .param("user", user())
                .param("list", list)
                .query((row, number) ->
                        new Search(row.getObject("id", UUID.class), row.getString("name"), row.getString("query")))
                .list();
    }

    /**
     * Keeps a search; one of the same name is replaced.
     *
     * @param query as in the URL, e.g. {@code ?state=active}
     * @throws Refusal {@code shell.list.refusal.name} if the name is blank or too long
     */
    public void save(String list, String name, String query) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw new Refusal("shell.list.refusal.name", LONGEST_NAME);
        }
        database.sql("""
                        insert into saved_search (id, user_id, list, name, query) values (:id, :user, :list, :name, :query)
                        on duplicate key update query = :query
                        """)
                .param("id", Ids.next())
                .param("user", user())
                .param("list", list)
                .param("name", stripped)
                .param("query", query)
                .update();
    }

    /** Somebody else's or an unknown one changes nothing. */
    public void remove(UUID search) {
        database.sql("delete from saved_search where id = :id and user_id = :user")
                .param("id", search)
                .param("user", user())
                .update();
    }

    /** Names of the columns that the person does not want to see. */
    @Transactional(readOnly = true)
    public Set<String> hidden(String list) {
        return database.sql("select name from hidden_column where user_id = :user and list = :list")
                .param("user", user())
                .param("list", list)
                .query(String.class)
                .set();
    }

    public void show(String list, String column, boolean shown) {
        database.sql(
                        shown
                                ? "delete from hidden_column where user_id = :user and list = :list and name = :column"
                                : "insert ignore into hidden_column (user_id, list, name) values (:user, :list, :column)")
                .param("user", user())
                .param("list", list)
                .param("column", column)
                .update();
    }

    private UUID user() {
        return currentUser.id().id();
    }

    /** @param query as in the URL */
    public record Search(UUID id, String name, String query) implements Serializable {}
}
