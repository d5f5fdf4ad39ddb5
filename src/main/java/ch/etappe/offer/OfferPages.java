package ch.etappe.offer;

import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the views {@code offer_overview} and {@code course_run_overview}: one statement a page. */
@Component
class OfferPages {

    /** What was handed in last is the change where there is one. */
    private static final String ROWS = """
        select o.*, coalesce(o.revision_submitted_at, o.submitted_at) as handed_in,
               coalesce(o.revision_reason, o.return_reason) as reason,
                   o.offer_state = 'PUBLISHED' and coalesce(o.confirmed_at, '1970-01-01') < :stale as stale
        from offer_overview o\
        """;

    private final JdbcClient database;
    private final StaleOffers stale;

    OfferPages(JdbcClient database, StaleOffers stale) {
        this.database = database;
        this.stale = stale;
    }

    List<OfferSummary> page(Reach reach, String text, int offset, int limit) {
        Filter filter = Filter.of(reach, text);
        return rows(filter.where + " order by handed_in, o.offer_id limit :limit offset :offset")
                .params(filter.parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> summary(row))
                .list();
    }

    int count(Reach reach, String text) {
        Filter filter = Filter.of(reach, text);
        return database.sql("select count(*) from offer_overview o" + filter.where)
                .params(filter.parameters)
                .query(Integer.class)
                .single();
    }

    OfferDetail one(Reach reach, OfferId offer) {
        List<RunSummary> runs = runs(offer);
        Filter filter = Filter.of(reach, "");
        return rows(filter.where + " and o.offer_id = :offer")
                .params(filter.parameters)
                .param("offer", offer.id())
                .query((row, number) -> detail(row, runs))
                .optional()
                .orElseThrow(NotFound::new);
    }

    OfferSummary summary(OfferId offer) {
        return rows(" where o.offer_id = :offer")
                .param("offer", offer.id())
                .query((row, number) -> summary(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private JdbcClient.StatementSpec rows(String rest) {
        return database.sql(ROWS + rest).param("stale", UtcColumn.of(stale.limit()));
    }

    /** A run of a published offer. */
    Optional<RunSummary> published(CourseRunId run) {
        return database.sql("select * from course_run_overview where run_id = :run and offer_state = 'PUBLISHED'")
                .param("run", run.id())
                .query((row, number) -> RunRow.read(row))
                .optional();
    }

    private List<RunSummary> runs(OfferId offer) {
        return database.sql("select * from course_run_overview where offer_id = :offer order by starts_on, run_id")
                .param("offer", offer.id())
                .query((row, number) -> RunRow.read(row))
                .list();
    }

    private static OfferSummary summary(ResultSet row) throws SQLException {
        String revision = row.getString("revision_state");
        return new OfferSummary(
                new OfferId(row.getObject("offer_id", UUID.class)),
                LocalizedTextColumn.read(row, "title"),
                OfferCategory.valueOf(row.getString("category")),
                ProcessArea.valueOf(row.getString("area")),
                row.getString("provider_name"),
                OfferState.valueOf(row.getString("offer_state")),
                row.getInt("runs"),
                row.getObject("first_start", LocalDate.class),
                UtcColumn.find(row, "handed_in").orElse(null),
                row.getString("reason"),
                UtcColumn.find(row, "confirmed_at").orElse(null),
                revision == null ? null : RevisionState.valueOf(revision),
                row.getBoolean("stale"));
    }

    private static OfferDetail detail(ResultSet row, List<RunSummary> runs) throws SQLException {
        return new OfferDetail(summary(row), ContentRow.read(row), runs, row.getLong("version"));
    }

    /**
     * Whose offers in which states; all go into every query.
     *
     * @param provider null for those of every provider
     * @param states names of {@link OfferState}
     * @param confirmedBefore only those that nobody has confirmed since; null for all
     * @param orChanged besides, those with a change in this state; null for no others
     */
    record Reach(
            @Nullable UUID provider,
            List<String> states,
            @Nullable Instant confirmedBefore,
            @Nullable RevisionState orChanged) {

        static Reach of(@Nullable UUID provider, OfferState... states) {
            return new Reach(provider, Stream.of(states).map(OfferState::name).toList(), null, null);
        }

        Reach confirmedBefore(Instant limit) {
            return new Reach(provider, states, limit, orChanged);
        }

        Reach orChanged(RevisionState state) {
            return new Reach(provider, states, confirmedBefore, state);
        }
    }

    private record Filter(String where, Map<String, Object> parameters) {

        static Filter of(Reach reach, String text) {
            StringBuilder where = new StringBuilder(" where o.offer_state in (:states)");
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("states", reach.states());
            RevisionState changed = reach.orChanged();
            if (changed != null) {
                where = new StringBuilder(" where (o.offer_state in (:states) or o.revision_state = :changed)");
                parameters.put("changed", changed.name());
            }
            UUID provider = reach.provider();
            if (provider != null) {
                where.append(" and o.provider_id = :provider");
                parameters.put("provider", provider);
            }
            Instant before = reach.confirmedBefore();
            if (before != null) {
                where.append(" and coalesce(o.confirmed_at, '1970-01-01') < :before");
                parameters.put("before", UtcColumn.of(before));
            }
            List<String> words = SearchWords.of(text);
            for (int i = 0; i < words.size(); i++) {
                where.append(" and o.search_text like :word").append(i);
                parameters.put("word" + i, words.get(i));
            }
            return new Filter(where.toString(), parameters);
        }
    }
}
