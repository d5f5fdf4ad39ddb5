package ch.etappe.reading;

import ch.etappe.audit.ReadingPurpose;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.identity.Role;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.person.NameSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view {@code dossier_reading}, from the cases outwards: one statement for a page, one for the number. */
@Component
class ReadingRows {

    /** Whoever is in charge of a case is expected to open it; of broken glass people are told one by one. */
    private static final String BY_OTHERS = """
             and r.actor_id <> :me and r.object_type <> 'glass'
             and (r.purpose is null or r.purpose not in ('LEADS_CASE', 'STANDS_IN'))
            """;

    private static final String NEWEST_FIRST = " order by r.at desc, r.id desc limit :limit offset :offset";

    private final JdbcClient database;

    ReadingRows(JdbcClient database) {
        this.database = database;
    }

    List<Reading> page(Cases cases, UserId me, ReadingQuery query, Instant since, int offset, int limit) {
        Filter filter = Filter.of(cases, me, query, since);
        return database.sql("select r.* from dossier_reading r" + filter.where() + NEWEST_FIRST)
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(ReadingRows::read)
                .list();
    }

    int count(Cases cases, UserId me, ReadingQuery query, Instant since) {
        Filter filter = Filter.of(cases, me, query, since);
        return database.sql("select count(*) from dossier_reading r" + filter.where())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    /** What somebody who is not in charge opened after that place in the trail, newest first. */
    List<Reading> byOthers(Cases cases, UserId me, long after, Instant since, int limit) {
        return database.sql("select r.* from dossier_reading r" + cases.where() + BY_OTHERS
                        + " and r.at >= :since and r.id > :after" + NEWEST_FIRST)
                .params(cases.parameters())
                .param("me", me.id())
                .param("since", UtcColumn.of(since))
                .param("after", after)
                .param("limit", limit)
                .param("offset", 0)
                .query(ReadingRows::read)
                .list();
    }

    long seenUpTo(UserId user) {
        return database.sql("select up_to from reading_seen where user_id = :user")
                .param("user", user.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Never back: a second tab may be older. */
    void seen(UserId user, long upTo) {
        database.sql("""
                        insert into reading_seen (user_id, up_to) values (:user, :upTo)
                        on duplicate key update up_to = greatest(up_to, :upTo)
                        """).param("user", user.id()).param("upTo", upTo).update();
    }

    private static Reading read(ResultSet row, int number) throws SQLException {
        String purpose = row.getString("purpose");
        String glass = row.getString("glass_purpose");
        return new Reading(
                row.getLong("id"),
                UtcColumn.instant(row, "at"),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                ReadingKind.of(row.getString("object_type")),
                row.getString("actor_name"),
                Role.valueOf(row.getString("actor_role")),
                purpose == null ? null : ReadingPurpose.valueOf(purpose),
                glass == null ? null : GlassPurpose.valueOf(glass),
                row.getString("reason"));
    }

    /**
     * Of which cases.
     *
     * @param region all of this region; null for those of somebody
     * @param responsible those whom these lead
     */
    record Cases(@Nullable UUID region, List<UserId> responsible) {

        String where() {
            return region == null ? " where r.responsible_id in (:responsible)" : " where r.region_id = :region";
        }

        Map<String, Object> parameters() {
            return region == null
                    ? Map.of("responsible", responsible.stream().map(UserId::id).toList())
                    : Map.of("region", region);
        }
    }

    /** Scope first, then what the person at the screen asked for. */
    private record Filter(String where, Map<String, Object> parameters) {

        static Filter of(Cases cases, UserId me, ReadingQuery query, Instant since) {
            StringBuilder where = new StringBuilder(cases.where()).append(" and r.at >= :since");
            Map<String, Object> parameters = new HashMap<>(cases.parameters());
            parameters.put("since", UtcColumn.of(since));
            if (!query.own()) {
                where.append(" and r.actor_id <> :me");
                parameters.put("me", me.id());
            }
            ReadingKind kind = query.kind();
            if (kind != null) {
                boolean rest = kind.stored().isEmpty();
                where.append(rest ? " and r.object_type not in (:kind)" : " and r.object_type in (:kind)");
                parameters.put("kind", rest ? ReadingKind.allStored() : kind.stored());
            }
            List<String> words = NameSearch.words(query.text());
            for (int i = 0; i < words.size(); i++) {
                String word = ":word" + i;
                where.append(" and (r.search_name like " + word + " or r.actor_name like " + word + ")");
                parameters.put("word" + i, "%" + words.get(i) + "%");
            }
            return new Filter(where.toString(), parameters);
        }
    }
}
