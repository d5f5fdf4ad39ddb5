package ch.etappe.provider;

import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is accredited when. Whoever computes may ask, signed in or not: it is public which providers the canton has
 * accredited. Who entered it is shown by {@link AccreditationBook}.
 */
@Component
public class Accreditations {

    private static final String HOLDS = " and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)";

    private final JdbcClient database;

    Accreditations(JdbcClient database) {
        this.database = database;
    }

    /** Whether the provider may take people on that day (BR20). False for an unknown one. */
    public boolean validOn(ProviderId provider, LocalDate day) {
        return database.sql(
                        "select exists (select 1 from accreditation a where a.provider_id = :provider" + HOLDS + ")")
                .param("provider", provider.id())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** All providers that may take nobody on that day. */
    public List<ProviderId> notAccredited(LocalDate day) {
        return database.sql("select p.id from provider p where not exists (select 1 from accreditation a"
                        + " where a.provider_id = p.id" + HOLDS + ") order by p.id")
                .param("day", day)
                .query((row, number) -> new ProviderId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The newest first. */
    List<Accreditation> of(ProviderId provider) {
        return of(List.of(provider)).getOrDefault(provider, List.of());
    }

    /** In one statement, however many providers. */
    Map<ProviderId, List<Accreditation>> of(Collection<ProviderId> providers) {
        Map<ProviderId, List<Accreditation>> found = new HashMap<>();
        if (providers.isEmpty()) {
            return found;
        }
        database.sql("""
                        select a.*, d.display_name as decider, e.display_name as ender from accreditation a
                        left join user_account d on d.id = a.decided_by
                        left join user_account e on e.id = a.ended_by
                        where a.provider_id in (:providers) order by a.valid_from desc, a.id
                        """)
                .param("providers", providers.stream().map(ProviderId::id).toList())
                .query(row -> {
                    ProviderId provider = new ProviderId(row.getObject("provider_id", UUID.class));
                    found.computeIfAbsent(provider, first -> new ArrayList<>()).add(read(row));
                });
        return found;
    }

    private static Accreditation read(ResultSet row) throws SQLException {
        return new Accreditation(
                new AccreditationId(row.getObject("id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reference"),
                row.getString("decider"),
                UtcColumn.instant(row, "decided_at"),
                ended(row));
    }

    private static Accreditation.@Nullable Ended ended(ResultSet row) throws SQLException {
        String by = row.getString("ender");
        return by == null
                ? null
                : new Accreditation.Ended(by, UtcColumn.instant(row, "ended_at"), row.getString("why_ended"));
    }
}
