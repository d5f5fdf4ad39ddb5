package ch.etappe.provider;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.ProviderId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The canton's lists of its providers: as many statements for a page, however long it is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CANTON')")
public class ProviderLists {

    private static final String ROWS = """
            select p.id, p.name, (select count(*) from site s where s.provider_id = p.id and s.closed_on is null) as sites
            from provider p where p.active
            """;
    private static final String NAMED = " and p.name like :name escape '\\\\'";

    private final JdbcClient database;
    private final Accreditations accreditations;
    private final Warnings warnings;
    private final Clock clock;

    ProviderLists(JdbcClient database, Accreditations accreditations, Warnings warnings, Clock clock) {
        this.database = database;
        this.accreditations = accreditations;
        this.warnings = warnings;
        this.clock = clock;
    }

    /**
     * By name.
     *
     * @param words part of the name; blank for all
     */
    public List<ProviderRow> find(String words, int offset, int limit) {
        return rows(database.sql(ROWS + NAMED + " order by p.name, p.id limit :limit offset :offset")
                .param("name", pattern(words))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) ->
                        new Found(row.getObject("id", UUID.class), row.getString("name"), row.getInt("sites")))
                .list());
    }

    public int count(String words) {
        return database.sql("select count(*) from provider p where p.active" + NAMED)
                .param("name", pattern(words))
                .query(Integer.class)
                .single();
    }

    /** Whose accreditation ends soon or has ended, the most urgent first (BR20). */
    public List<ProviderRow> ending() {
        LocalDate horizon = today().plusDays(warnings.now().horizon());
        List<Found> found = database.sql(ROWS + """
                         and not exists (select 1 from accreditation a where a.provider_id = p.id
                                         and a.valid_from <= :horizon and (a.valid_to is null or a.valid_to > :horizon))
                        """)
                .param("horizon", horizon)
                .query((row, number) ->
                        new Found(row.getObject("id", UUID.class), row.getString("name"), row.getInt("sites")))
                .list();
        return rows(found).stream()
                .filter(row -> row.level() != Warnings.Level.NONE)
                .sorted(Comparator.comparing(ProviderRow::level).reversed().thenComparing(ProviderRow::name))
                .toList();
    }

    private List<ProviderRow> rows(List<Found> found) {
        LocalDate today = today();
        Warnings.Days days = warnings.now();
        Map<ProviderId, List<Accreditation>> all =
                accreditations.of(found.stream().map(Found::provider).toList());
        return found.stream()
                .map(one -> {
                    Standing standing = Standing.of(all.getOrDefault(one.provider(), List.of()), today);
                    return new ProviderRow(one.provider(), one.name(), one.sites(), standing, days.of(standing));
                })
                .toList();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static String pattern(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private record Found(UUID id, String name, int sites) {

        ProviderId provider() {
            return new ProviderId(id);
        }
    }
}
