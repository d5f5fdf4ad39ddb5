package ch.etappe.opendata;

import ch.etappe.i18n.Dates;
import ch.etappe.opendata.Resource.Range;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads published services and their runs. */
@Component
class ServiceRows {

    private static final String SELECT = "select s.*, " + PublishedService.DETAILS + " from ";
    private static final String ALL = "open_service s join offer o on o.id = s.service_id ";

    private final JdbcClient database;
    private final Clock clock;

    ServiceRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long count(Asked asked) {
        Where where = where(asked);
        return database.sql("select count(*) from open_service v where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** First the ids of the page, then only its rows in full. */
    List<PublishedService> list(Asked asked, Range range) {
        Where where = where(asked).after(range.after(), "v.service_id");
        return database.sql(SELECT + "(select v.service_id from open_service v where " + where.sql()
                        + " order by v.service_id limit :limit offset :offset) page"
                        + " join open_service s on s.service_id = page.service_id"
                        + " join offer o on o.id = s.service_id order by s.service_id")
                .params(where.parameters())
                .param("limit", range.limit())
                .param("offset", range.offset())
                .query((row, number) -> PublishedService.read(row))
                .list();
    }

    Optional<PublishedService> find(UUID service) {
        return database.sql(SELECT + ALL + "where s.service_id = :service")
                .param("service", service)
                .query((row, number) -> PublishedService.read(row))
                .optional();
    }

    /** By provider. */
    Map<UUID, List<PublishedService>> ofProviders(Collection<UUID> providers) {
        return providers.isEmpty()
                ? Map.of()
                : database
                        .sql(SELECT + ALL + "where s.organization_id in (:providers) order by s.service_id")
                        .param("providers", providers)
                        .query((row, number) -> PublishedService.read(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                service -> service.provider().id()));
    }

    /** Runs that are not over, by service, the earliest first. */
    Map<UUID, List<PublishedRun>> runsOf(Collection<PublishedService> services) {
        return services.isEmpty()
                ? Map.of()
                : database
                        .sql("select * from open_run where service_id in (:services) and ends_on >= :today"
                                + " order by starts_on, run_id")
                        .param(
                                "services",
                                services.stream().map(PublishedService::id).toList())
                        .param("today", today())
                        .query((row, number) -> PublishedRun.read(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(PublishedRun::service));
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static Where where(Asked asked) {
        return Where.services(asked).words(asked.search(), "v.search_text").modified(asked, "v.modified_at");
    }
}
