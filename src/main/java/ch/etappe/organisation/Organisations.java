package ch.etappe.organisation;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of regions, municipalities, providers and sites. No personal data, so everybody signed in may read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Organisations {

    private static final RowMapper<RegionSummary> REGION = (row, number) -> new RegionSummary(
            new RegionId(row.getObject("id", UUID.class)),
            row.getString("code"),
            row.getString("name"),
            row.getString("street"),
            row.getString("town"),
            row.getString("phone"));

    private static final RowMapper<MunicipalitySummary> MUNICIPALITY = (row, number) -> new MunicipalitySummary(
            new BfsNumber(row.getInt("bfs_no")),
            row.getString("name"),
            new RegionId(row.getObject("region_id", UUID.class)),
            row.getBoolean("confirmed"),
            row.getString("evidence"));

    private static final RowMapper<ProviderSummary> PROVIDER = (row, number) -> new ProviderSummary(
            new ProviderId(row.getObject("id", UUID.class)),
            row.getString("name"),
            row.getString("contact"),
            row.getString("phone"));

    private static final RowMapper<SiteSummary> SITE = (row, number) -> new SiteSummary(
            new SiteId(row.getObject("id", UUID.class)),
            new ProviderId(row.getObject("provider_id", UUID.class)),
            row.getString("name"),
            row.getString("street"),
            row.getString("postcode"),
            row.getString("town"),
            row.getBoolean("wheelchair"),
            row.getString("public_transport"));

    private final JdbcClient database;

    Organisations(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    public List<RegionSummary> regions() {
        return database.sql("select * from social_region order by name")
                .query(REGION)
                .list();
    }

    /** @throws NotFound if there is no such region */
    public RegionSummary region(RegionId region) {
        return database.sql("select * from social_region where id = :id")
                .param("id", region.id())
                .query(REGION)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of all regions on that day, by name: one statement for a whole tree. */
    public List<MunicipalitySummary> municipalities(LocalDate on) {
        return database.sql("""
                        select m.bfs_no, m.name, s.region_id, s.confirmed, s.evidence
                        from region_membership s join municipality m on m.bfs_no = s.bfs_no
                        where s.valid_from <= :on and (s.valid_to is null or s.valid_to > :on)
                        order by m.name
                        """).param("on", on).query(MUNICIPALITY).list();
    }

    /** Of one region on that day, by name. */
    public List<MunicipalitySummary> municipalities(RegionId region, LocalDate on) {
        return municipalities(on).stream()
                .filter(municipality -> municipality.region().equals(region))
                .toList();
    }

    /** The active ones, by name. */
    public List<ProviderSummary> providers() {
        return database.sql("select * from provider where active order by name, id")
                .query(PROVIDER)
                .list();
    }

    /** @throws NotFound if there is no such provider */
    public ProviderSummary provider(ProviderId provider) {
        return database.sql("select * from provider where id = :id")
                .param("id", provider.id())
                .query(PROVIDER)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those that are open, by name; empty for an unknown provider. */
    public List<SiteSummary> sites(ProviderId provider) {
        return database.sql("select * from site where provider_id = :provider and closed_on is null order by name, id")
                .param("provider", provider.id())
                .query(SITE)
                .list();
    }
}
