package ch.etappe.opendata;

import ch.etappe.opendata.Resource.Range;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads runs of published services, each with its service. */
@Component
class RunRows {

    private static final String FROM = " from open_run r join open_service v on v.service_id = r.service_id where ";
    private static final String SELECT = "select r.*, v.*, " + PublishedService.DETAILS;

    private final JdbcClient database;
    private final ServiceRows services;

    RunRows(JdbcClient database, ServiceRows services) {
        this.database = database;
        this.services = services;
    }

    /** A run and what runs. */
    record Held(PublishedRun run, PublishedService service) {}

    long count(Asked asked) {
        Where where = where(asked);
        return database.sql("select count(*)" + FROM + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** First the ids of the page, then only its rows in full. */
    List<Held> list(Asked asked, Range range) {
        Where where = where(asked).after(range.after(), "r.run_id");
        return held(database.sql(SELECT + " from (select r.run_id" + FROM + where.sql()
                        + " order by r.run_id limit :limit offset :offset) page"
                        + " join open_run r on r.run_id = page.run_id"
                        + " join open_service v on v.service_id = r.service_id"
                        + " join offer o on o.id = r.service_id order by r.run_id")
                .params(where.parameters())
                .param("limit", range.limit())
                .param("offset", range.offset()));
    }

    Optional<Held> find(UUID run) {
        return held(database.sql(SELECT + " from open_run r join open_service v on v.service_id = r.service_id"
                                + " join offer o on o.id = r.service_id where r.run_id = :run and r.ends_on >= :today")
                        .param("run", run)
                        .param("today", services.today()))
                .stream()
                .findFirst();
    }

    private static List<Held> held(StatementSpec statement) {
        return statement
                .query((row, number) -> new Held(PublishedRun.read(row), PublishedService.read(row)))
                .list();
    }

    private Where where(Asked asked) {
        Where where = Where.services(asked)
                .words(asked.search(), "v.search_text", "r.town", "r.site_name")
                .modified(asked, "greatest(v.modified_at, r.run_changed_at)")
                .and("r.ends_on >= :today", "today", services.today());
        Asked.Near near = asked.near();
        if (near == null) {
            return where;
        }
        return near.metres() == null
                ? where.and("r.postcode = :postcode", "postcode", near.postcode())
                : around(where, middleOf(near.postcode()), near.metres());
    }

    private static Where around(Where where, Point middle, int metres) {
        return where.and("st_distance_sphere(point(r.town_longitude, r.town_latitude), point(:longitude, :latitude))"
                        + " <= :metres")
                .with("longitude", middle.longitude())
                .with("latitude", middle.latitude())
                .with("metres", metres);
    }

    private record Point(double longitude, double latitude) {}

    /** @throws BadParameter {@code opendata.problem.postcode-unknown} */
    private Point middleOf(String postcode) {
        return database.sql("""
                        select p.longitude, p.latitude from postcode_place c join place_point p on p.town = c.town
                        where c.postcode = :postcode
                        union all
                        select town_longitude, town_latitude from open_location
                        where postcode = :postcode and town_latitude is not null
                        limit 1
                        """)
                .param("postcode", postcode)
                .query((row, number) -> new Point(row.getDouble(1), row.getDouble(2)))
                .optional()
                .orElseThrow(() -> new BadParameter("postcode", "opendata.problem.postcode-unknown", postcode));
    }
}
