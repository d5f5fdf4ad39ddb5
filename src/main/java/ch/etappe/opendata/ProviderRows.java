package ch.etappe.opendata;

import ch.etappe.opendata.PublishedService.Provider;
import ch.etappe.opendata.Resource.Range;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads providers that have something published, and where they work. */
@Component
class ProviderRows {

    private static final String PROVIDERS =
            "select distinct v.organization_id, v.organization_name, v.organization_phone from open_service v where ";

    private final JdbcClient database;

    ProviderRows(JdbcClient database) {
        this.database = database;
    }

    long count(Asked asked) {
        Where where = where(asked);
        return database.sql("select count(distinct v.organization_id) from open_service v where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    List<Provider> list(Asked asked, Range range) {
        Where where = where(asked).after(range.after(), "v.organization_id");
        return database.sql(PROVIDERS + where.sql() + " order by v.organization_id limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", range.limit())
                .param("offset", range.offset())
                .query((row, number) -> Provider.read(row))
                .list();
    }

    Optional<Provider> find(UUID provider) {
        return database.sql(PROVIDERS + "v.organization_id = :provider")
                .param("provider", provider)
                .query((row, number) -> Provider.read(row))
                .optional();
    }

    /** By provider. */
    Map<UUID, List<PublishedPlace>> placesOf(Collection<UUID> providers) {
        return providers.isEmpty()
                ? Map.of()
                : database
                        .sql("select * from open_location where organization_id in (:providers) order by location_id")
                        .param("providers", providers)
                        .query((row, number) -> PublishedPlace.read(row, "organization_id"))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(PublishedPlace::provider));
    }

    private static Where where(Asked asked) {
        return new Where().words(asked.search(), "v.organization_name");
    }
}
