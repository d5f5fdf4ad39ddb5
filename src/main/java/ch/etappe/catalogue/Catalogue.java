package ch.etappe.catalogue;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferId;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may read of the catalogue. No secret, so no role is asked for. */
@Component
@Transactional(readOnly = true)
public class Catalogue {

    private static final int AT_ONCE = 500;

    /** With the columns that {@link ch.etappe.offer.ContentRow} reads. */
    private static final String OFFER = """
            select v.offer_id, v.title, v.description, v.outcome, v.audience, v.documents, v.certificate, v.category,
                   v.area, v.entry_level, v.target_level, v.literacy_stream, v.min_age, v.max_age, v.target_groups,
                   v.regions, v.childcare, v.teaching_languages, v.price_unit, v.participant_share, v.public_share,
                   v.needs_cost_approval, v.needs_cantonal_approval, v.contact_name, v.contact_phone, v.contact_mail,
                   v.published_at, v.provider_name
            """;

    private static final String PUBLISHED = """
            from offer_overview v join provider p on p.id = v.provider_id and p.active
            where v.offer_state = 'PUBLISHED'
            """;
    private static final String RUN = "select r.*, " + CatalogueFilter.KM + " as km";
    private static final String NEAREST_THEN_NEXT =
            " order by x.km is null, x.km, x.next_start is null, x.next_start, x.runs = 0, x.offer_id";

    private final JdbcClient database;
    private final Clock clock;

    Catalogue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Offers with the runs that fit: the nearest first if a town is asked for, then what begins next.
     *
     * @param number of the page, from 1; one beyond the last is the last
     */
    public CataloguePage page(CatalogueQuery query, int number) {
        CatalogueFilter filter = CatalogueFilter.of(query, today());
        int total = database.sql("select count(distinct o.id)" + filter.from())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
        int page = Math.clamp(number, 1, CataloguePage.pages(total));
        List<CatalogueOffer> offers = database.sql(OFFER + """
                        from (select o.id as offer_id, count(r.run_id) as runs, min(%s) as km,
                                     min(if(r.starts_on >= :today, r.starts_on, null)) as next_start
                              %s group by o.id) x
                             join offer_overview v on v.offer_id = x.offer_id
                        """.formatted(CatalogueFilter.KM, filter.from())
                        + NEAREST_THEN_NEXT + " limit :limit offset :offset")
                .params(filter.parameters())
                .param("limit", CataloguePage.SIZE)
                .param("offset", (page - 1) * CataloguePage.SIZE)
                .query((row, line) -> CatalogueRow.offer(row))
                .list();
        return new CataloguePage(withRuns(offers, filter), total, page);
    }

    /** A published offer with all its runs; empty for an unknown one and for one that is not public. */
    public Optional<CatalogueOffer> find(OfferId offer) {
        return database.sql(OFFER + PUBLISHED + " and v.offer_id = :offer")
                .param("offer", offer.id())
                .query((row, line) -> CatalogueRow.offer(row))
                .optional()
                .map(found -> CatalogueRow.with(found, runs(offer)));
    }

    /**
     * The days of an offer's runs from today on, cancelled ones among them, in order.
     *
     * @param run null for all of them
     */
    public List<CatalogueDate> dates(OfferId offer, @Nullable CourseRunId run) {
        return database.sql("""
                        select s.id as session_id, s.version, s.held_on, s.starts_at as session_starts_at,
                               s.ends_at as session_ends_at, s.state, r.*
                        from catalogue_run r join class_session s on s.run_id = r.run_id
                        where r.offer_id = :offer and s.held_on >= :today and (r.run_id = :run or :run is null)
                        order by s.held_on, s.starts_at, s.id
                        """)
                .param("offer", offer.id())
                .param("today", today())
                .param("run", run == null ? null : run.id())
                .query((row, line) -> CatalogueRow.date(row))
                .list();
    }

    /** In which languages one teaches today, as BCP 47 tags. */
    public List<String> teachingLanguages() {
        return database.sql("select distinct v.teaching_languages " + PUBLISHED).query(String.class).list().stream()
                .flatMap(tags -> Stream.of(tags.split(",")))
                .distinct()
                .sorted()
                .toList();
    }

    /** Every place with a point: the canton's municipalities, and where courses take place around it. By name. */
    public List<CataloguePlace> places() {
        return database.sql("""
                        select g.town, g.bfs_no is not null as here, g.latitude, g.longitude, coalesce(c.offers, 0) as offers
                        from place_point g
                             left join (select r.town, count(distinct r.offer_id) as offers from catalogue_run r
                                        where r.ends_on >= :today group by r.town) c on c.town = g.town
                        order by g.town
                        """)
                .param("today", today())
                .query((row, line) -> new CataloguePlace(
                        row.getString("town"),
                        row.getBoolean("here"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getInt("offers")))
                .list();
    }

    /** All published offers, each with no runs, one after the other; only {@value #AT_ONCE} are in memory at once. */
    public void each(int offset, int limit, Consumer<CatalogueOffer> reader) {
        try (Stream<CatalogueOffer> offers = database
                .sql(OFFER + PUBLISHED + " order by v.offer_id limit :limit offset :offset")
                .withFetchSize(AT_ONCE)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, line) -> CatalogueRow.offer(row))
                .stream()) {
            offers.forEach(reader);
        }
    }

    /** All runs with their offers, and offers without a run, one after the other while they are read. */
    public void allRuns(Rows reader) throws IOException {
        try (Stream<CatalogueOffer> offers = database
                .sql(OFFER + """
                        , r.run_id, r.starts_on, r.ends_on, r.weekdays, r.starts_at, r.ends_at, r.lessons_per_week,
                          r.site_name, r.street, r.postcode, r.town, r.wheelchair, r.public_transport, r.seats, null as km
                        from offer_overview v
                             join provider p on p.id = v.provider_id and p.active
                             left join catalogue_run r on r.offer_id = v.offer_id and r.ends_on >= :today
                        where v.offer_state = 'PUBLISHED' order by v.offer_id, r.starts_on, r.run_id
                        """)
                .withFetchSize(AT_ONCE)
                .param("today", today())
                .query((row, line) -> {
                    CatalogueOffer offer = CatalogueRow.offer(row);
                    return row.getObject("run_id", UUID.class) == null
                            ? offer
                            : CatalogueRow.with(offer, List.of(CatalogueRow.run(row)));
                })
                .stream()) {
            reader.read(offers);
        }
    }

    /** Reads rows while they come from the database. */
    @FunctionalInterface
    public interface Rows {
        void read(Stream<CatalogueOffer> rows) throws IOException;
    }

    private List<CatalogueOffer> withRuns(List<CatalogueOffer> offers, CatalogueFilter filter) {
        if (offers.isEmpty()) {
            return offers;
        }
        Map<OfferId, List<CatalogueRun>> runs = database
                .sql(RUN + filter.from()
                        + " and r.offer_id in (:offers) order by km is null, km, r.starts_on, r.run_id")
                .params(filter.parameters())
                .param("offers", offers.stream().map(offer -> offer.id().id()).toList())
                .query((row, line) -> CatalogueRow.run(row))
                .stream()
                .collect(Collectors.groupingBy(CatalogueRun::offer));
        return offers.stream()
                .map(offer ->
                        CatalogueRow.with(offer, Objects.requireNonNull(runs.getOrDefault(offer.id(), List.of()))))
                .toList();
    }

    private List<CatalogueRun> runs(OfferId offer) {
        return database.sql("select r.*, null as km from catalogue_run r where r.offer_id = :offer"
                        + " and r.ends_on >= :today order by r.starts_on, r.run_id")
                .param("offer", offer.id())
                .param("today", today())
                .query((row, line) -> CatalogueRow.run(row))
                .list();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
