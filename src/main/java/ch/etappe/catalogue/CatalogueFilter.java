package ch.etappe.catalogue;

import ch.etappe.offer.SearchWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A {@link CatalogueQuery} as SQL over {@code offer o}, {@code provider p}, {@code catalogue_run r} and the point
 * {@code h} from which distances are reckoned.
 *
 * @param from tables and conditions, from {@code from} to the end of {@code where}
 */
record CatalogueFilter(String from, Map<String, Object> parameters) {

    /** Kilometres as the crow flies; flat, which is exact enough within a country. Null where a point is unknown. */
    static final String KM = "round(sqrt(pow((r.latitude - h.latitude) * 111.2, 2)"
            + " + pow((r.longitude - h.longitude) * 111.2 * cos(radians(h.latitude)), 2)))";

    private static final String TABLES = """
            from offer o
                 join provider p on p.id = o.provider_id and p.active
                 left join catalogue_run r on r.offer_id = o.id and r.ends_on >= :today
                 left join place_point h on h.town = :town
            where o.state = 'PUBLISHED'""";
    private static final String WORDS =
            "concat_ws(' ', json_extract(o.title, '$.*'), json_extract(o.description, '$.*'),"
                    + " json_extract(o.outcome, '$.*'), p.name,"
                    + " coalesce(r.town, '')) collate utf8mb4_uca1400_ai_ci";

    static CatalogueFilter of(CatalogueQuery query, LocalDate today) {
        StringBuilder sql = new StringBuilder(" ").append(TABLES);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("town", query.town());
        List<String> words = SearchWords.of(query.text());
        for (int i = 0; i < words.size(); i++) {
            sql.append(" and ").append(WORDS).append(" like :word").append(i);
            parameters.put("word" + i, words.get(i));
        }
        if (query.level() != null) {
            sql.append(" and (o.entry_level = :level or o.target_level = :level)");
            parameters.put("level", query.level().name());
        }
        if (!query.teaching().isEmpty()) {
            sql.append(" and find_in_set(:teaching, o.teaching_languages) > 0");
            parameters.put("teaching", query.teaching());
        }
        if (query.childcare()) {
            sql.append(" and o.childcare");
        }
        if (query.free()) {
            sql.append(" and o.participant_share = 0");
        }
        ofRuns(query, sql, parameters);
        return new CatalogueFilter(sql.toString(), parameters);
    }

    private static void ofRuns(CatalogueQuery query, StringBuilder sql, Map<String, Object> parameters) {
        if (query.asksOfRuns()) {
            sql.append(" and r.run_id is not null");
        }
        if (query.withinKm() != null && !query.town().isEmpty()) {
            sql.append(" and ").append(KM).append(" <= :km");
            parameters.put("km", query.withinKm());
        }
        if (!query.days().isEmpty()) {
            sql.append(" and r.weekdays regexp :days");
            parameters.put("days", onlyOn(query));
        }
        if (query.time() != null) {
            sql.append(" and r.starts_at >= :from and r.starts_at < :before");
            parameters.put("from", query.time().from());
            parameters.put("before", query.time().before());
        }
    }

    /** Codes such as {@code MON,WED} of which each is one of those asked for. */
    private static String onlyOn(CatalogueQuery query) {
        String day = query.days().stream()
                .sorted()
                .map(DayOfWeek::name)
                .map(name -> name.substring(0, 3))
                .collect(Collectors.joining("|", "(", ")"));
        return "^" + day + "(," + day + ")*$";
    }
}
