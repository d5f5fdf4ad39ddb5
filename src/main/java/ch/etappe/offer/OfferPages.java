package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the views {@code offer_overview} and {@code course_run_overview}: one statement a page. */
@Component
class OfferPages {

    private final JdbcClient database;
    private final OfferCosts costs;

    OfferPages(JdbcClient database, OfferCosts costs) {
        this.database = database;
        this.costs = costs;
    }

    List<OfferSummary> page(Reach reach, String text, int offset, int limit) {
        Filter filter = Filter.of(reach, text);
        return database.sql("select * from offer_overview o" + filter.where
                        + " order by o.submitted_at, o.offer_id limit :limit offset :offset")
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
        CostTerms terms = costs.of(offer);
        Filter filter = Filter.of(reach, "");
        return database.sql("select * from offer_overview o" + filter.where + " and o.offer_id = :offer")
                .params(filter.parameters)
                .param("offer", offer.id())
                .query((row, number) -> detail(row, terms, runs))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A run of a published offer. */
    Optional<RunSummary> published(CourseRunId run) {
        return database.sql("select * from course_run_overview where run_id = :run and offer_state = 'PUBLISHED'")
                .param("run", run.id())
                .query((row, number) -> RunRow.read(row))
                .optional();
    }

    /** Whose run it is. */
    Optional<ProviderId> providerOf(CourseRunId run) {
        return database.sql(
                        "select o.provider_id from course_run r join offer o on o.id = r.offer_id where r.id = :run")
                .param("run", run.id())
                .query((row, number) -> new ProviderId(row.getObject("provider_id", UUID.class)))
                .optional();
    }

    private List<RunSummary> runs(OfferId offer) {
        return database.sql("select * from course_run_overview where offer_id = :offer order by starts_on, run_id")
                .param("offer", offer.id())
                .query((row, number) -> RunRow.read(row))
                .list();
    }

    private static OfferSummary summary(ResultSet row) throws SQLException {
        return new OfferSummary(
                new OfferId(row.getObject("offer_id", UUID.class)),
                LocalizedTextColumn.read(row, "title"),
                OfferCategory.valueOf(row.getString("category")),
                ProcessArea.valueOf(row.getString("area")),
                row.getString("provider_name"),
                OfferState.valueOf(row.getString("offer_state")),
                row.getInt("runs"),
                row.getObject("first_start", LocalDate.class),
                UtcColumn.find(row, "submitted_at").orElse(null),
                row.getString("return_reason"));
    }

    private static OfferDetail detail(ResultSet row, CostTerms costs, List<RunSummary> runs) throws SQLException {
        return new OfferDetail(
                summary(row),
                LocalizedTextColumn.read(row, "description"),
                level(row.getString("entry_level")),
                level(row.getString("target_level")),
                row.getBoolean("childcare"),
                costs,
                runs,
                row.getLong("version"));
    }

    private static @Nullable CefrLevel level(@Nullable String name) {
        return name == null ? null : CefrLevel.valueOf(name);
    }

    /**
     * Whose offers in which states; both go into every query.
     *
     * @param provider null for those of every provider
     * @param states names of {@link OfferState}
     */
    record Reach(@Nullable UUID provider, List<String> states) {

        static Reach of(@Nullable UUID provider, OfferState... states) {
            return new Reach(
                    provider, List.of(states).stream().map(OfferState::name).toList());
        }
    }

    private record Filter(String where, Map<String, Object> parameters) {

        static Filter of(Reach reach, String text) {
            StringBuilder where = new StringBuilder(" where o.offer_state in (:states)");
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("states", reach.states());
            UUID provider = reach.provider();
            if (provider != null) {
                where.append(" and o.provider_id = :provider");
                parameters.put("provider", provider);
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
