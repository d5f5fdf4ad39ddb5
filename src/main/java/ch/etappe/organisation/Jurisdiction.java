package ch.etappe.organisation;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which region is responsible: that of the municipality of residence on the day (business rule BR01). */
@Service
@Transactional(readOnly = true)
public class Jurisdiction {

    private final JdbcClient database;

    Jurisdiction(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param on local date; a membership's last day is the one before {@code valid_to}
     * @throws Refusal {@code organisation.refusal.no-region} if the municipality belongs to none on that day
     */
    @PreAuthorize("isAuthenticated()")
    public RegionId regionOf(BfsNumber municipality, LocalDate on) {
        return findRegionOf(municipality, on).orElseThrow(() -> new Refusal("organisation.refusal.no-region"));
    }

    /** Like {@link #regionOf} for whoever can do without: empty if the municipality belongs to none on that day. */
    @PreAuthorize("isAuthenticated()")
    public Optional<RegionId> findRegionOf(BfsNumber municipality, LocalDate on) {
        return database.sql("""
                        select region_id from region_membership
                        where bfs_no = :bfs and valid_from <= :on and (valid_to is null or valid_to > :on)
                        """)
                .param("bfs", municipality.number())
                .param("on", on)
                .query(UUID.class)
                .optional()
                .map(RegionId::new);
    }
}
