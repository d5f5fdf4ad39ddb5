package ch.etappe.dossier;

import ch.etappe.dossier.DossierAccess.Reach;
import ch.etappe.dossier.DossierQuery.Sort;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.person.NameSearch;
import ch.etappe.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view {@code dossier_overview}: one statement for a page, whatever the number of rows. */
@Component
class DossierOverviews {

    private static final LocalizedTextColumn TEXTS = new LocalizedTextColumn();

    /** The view, and until when a pause lasts: one that is over counts no more. */
    private static final String WHOLE = """
            select o.*, r.paused_until from dossier_overview o join dossier r on r.id = o.dossier_id
            """;

    private final JdbcClient database;
    private final List<DossierMark> marks;
    private final Clock clock;

    DossierOverviews(JdbcClient database, List<DossierMark> marks, Clock clock) {
        this.database = database;
        this.marks = marks;
        this.clock = clock;
    }

    /** Finds the rows of the page first, so that only they are read whole. */
    List<DossierOverview> page(
            DossierQuery query, Reach reach, List<UserId> mine, Sort sort, boolean descending, int offset, int limit) {
        Filter filter = filter(query, reach, mine);
        String order = " order by " + sort.column(descending) + ", o.dossier_id";
        return database.sql(WHOLE + " join (select dossier_id from dossier_overview o" + filter.where() + order
                        + " limit :limit offset :offset) page on page.dossier_id = o.dossier_id" + order)
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    int count(DossierQuery query, Reach reach, List<UserId> mine) {
        Filter filter = filter(query, reach, mine);
        return database.sql("select count(*) from dossier_overview o" + filter.where())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    DossierOverview one(DossierId dossier) {
        return database.sql(WHOLE + " where o.dossier_id = :dossier")
                .param("dossier", dossier.id())
                .query(this::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<DossierId> openDossierOf(Reach reach) {
        return database.sql("select id from dossier where open_person = :person")
                .param("person", reach.person())
                .query(UUID.class)
                .optional()
                .map(DossierId::new);
    }

    private Filter filter(DossierQuery query, Reach reach, List<UserId> mine) {
        List<DossierMark> wanted = marks.stream()
                .filter(mark -> query.marks().contains(mark.code()))
                .toList();
        return Filter.of(query, wanted, reach, mine, today());
    }

    private DossierOverview read(ResultSet row, int number) throws SQLException {
        return new DossierOverview(
                new DossierId(uuid(row, "dossier_id")),
                state(row),
                row.getObject("allocated_on", LocalDate.class),
                row.getString("region_name"),
                new PersonId(uuid(row, "person_id")),
                OfficeName.read(row),
                row.getString("call_name"),
                row.getString("pronunciation"),
                row.getString("native_name"),
                row.getString("native_language"),
                new PartialDate(
                        row.getObject("birth_date", LocalDate.class),
                        PartialDate.Precision.valueOf(row.getString("birth_precision"))),
                row.getObject("entry_date", LocalDate.class),
                row.getString("permit"),
                row.getString("target_group"),
                languages(row.getString("languages")),
                row.getString("interpreter_language"),
                row.getString("phone"),
                row.getString("municipality_name"),
                row.getString("caseworker_name"),
                TEXTS.convertToEntityAttribute(row.getString("next_step")),
                row.getObject("next_step_due", LocalDate.class));
    }

    private DossierState state(ResultSet row) throws SQLException {
        DossierState stored = DossierState.valueOf(row.getString("state"));
        boolean over = Dossier.isPauseOver(stored, row.getObject("paused_until", LocalDate.class), today());
        return over ? DossierState.ACTIVE : stored;
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static List<String> languages(@Nullable String tags) {
        return tags == null ? List.of() : Arrays.asList(tags.split(","));
    }

    /** Scope first, then what the person at the screen asked for. */
    private record Filter(String where, Map<String, Object> parameters) {

        static Filter of(DossierQuery query, List<DossierMark> marks, Reach reach, List<UserId> mine, LocalDate today) {
            StringBuilder where = new StringBuilder(" where o.region_id = :region");
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("region", Optional.ofNullable(reach.region()).orElseThrow(NotFound::new));
            DossierState state = query.state();
            if (state == null) {
                where.append(" and o.state <> 'CLOSED'");
            } else {
                where.append(condition(state));
                parameters.put("state", state.name());
            }
            TargetGroup group = query.group();
            if (group != null) {
                where.append(" and o.target_group = :group");
                parameters.put("group", group.name());
            }
            marks.forEach(mark -> where.append(" and ").append(mark.condition()));
            parameters.put("today", today);
            if (query.mineOnly()) {
                where.append(" and o.caseworker_id in (:mine)");
                parameters.put("mine", mine.stream().map(UserId::id).toList());
            }
            List<String> words = NameSearch.words(query.text());
            for (int i = 0; i < words.size(); i++) {
                where.append(" and o.search_name like :word").append(i);
                parameters.put("word" + i, "%" + words.get(i) + "%");
            }
            return new Filter(where.toString(), parameters);
        }

        /** A pause that is over is none, also before the night has noted it. */
        private static String condition(DossierState state) {
            String over = "o.dossier_id in (select d.id from dossier d where d.paused_until < :today)";
            return switch (state) {
                case ACTIVE -> " and (o.state = :state or o.state = 'PAUSED' and " + over + ")";
                case PAUSED -> " and o.state = :state and not " + over;
                default -> " and o.state = :state";
            };
        }
    }
}
