package ch.etappe.dossier;

import ch.etappe.identity.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for what is due within the mandate of the signed-in account: rows and total in one statement. */
@Component
public class WorkQuery {

    /** A condition on dossiers {@code d}: those in the account's hands, or all of them. */
    public static final String IN_HAND = " (:all or d.id in (:hand))\n";

    /** A day before anything can be due. */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** Of no dossier; a list in SQL is never empty. */
    private static final List<UUID> NONE = List.of(new UUID(0, 0));

    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient database;

    WorkQuery(DossierAccess access, CurrentUser currentUser, JdbcClient database) {
        this.access = access;
        this.currentUser = currentUser;
        this.database = database;
    }

    /**
     * @param sql bounded by {@code :region}, {@link #IN_HAND}, which may stand beside a condition on {@code :user}, and
     *     {@code :limit}; its column {@code total} is {@code count(*) over ()}
     * @param mine only what is in the account's hands, otherwise of its region
     */
    public <T> Counted<T> read(String sql, Map<String, ?> parameters, boolean mine, int limit, RowMapper<T> row) {
        AtomicInteger total = new AtomicInteger();
        return new Counted<>(
                database.sql(sql)
                        .params(parameters)
                        .param("region", access.reach().region())
                        .param("user", mine ? currentUser.id().id() : null)
                        .param("all", !mine)
                        .param("hand", mine ? hand() : NONE)
                        .param("limit", limit)
                        .query((result, number) -> {
                            total.set(result.getInt("total"));
                            return row.mapRow(result, number);
                        })
                        .list(),
                total.get());
    }

    /** Read first: with some dozens of ids the database goes to these dossiers instead of through the region. */
    private List<UUID> hand() {
        List<UUID> hand = database.sql("select dossier_id from dossier_in_hand where user_id = :user")
                .param("user", currentUser.id().id())
                .query(UUID.class)
                .list();
        return hand.isEmpty() ? NONE : hand;
    }
}
