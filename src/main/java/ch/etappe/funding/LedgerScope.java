package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose money and whose cases an account may book on: a region its own, the canton all. */
@Component
class LedgerScope {

    private final JdbcClient database;
    private final CurrentUser currentUser;

    LedgerScope(JdbcClient database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    /** Null for the canton, which sees all. */
    @Nullable
    UUID region() {
        return currentUser.account().scope() instanceof Scope.Region region ? region.id() : null;
    }

    /** @throws NotFound if there is no such fund */
    Fund fund(FundId fund) {
        return database.sql("select bearer, region_id, bfs_no from fund where id = :id")
                .param("id", fund.id())
                .query((row, number) -> new Fund(
                        CostBearer.valueOf(row.getString("bearer")),
                        row.getObject("region_id", UUID.class),
                        row.getObject("bfs_no", Integer.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * A case that money may be set aside for. Locks it before any fund is locked, as whoever closes a case does.
     *
     * @throws NotFound if it is unknown or another region's
     * @throws Refusal {@code dossier.refusal.closed}
     */
    Case openCase(DossierId dossier) {
        Case found = database.sql("select * from fundable_case where dossier_id = :dossier lock in share mode")
                .param("dossier", dossier.id())
                .query((row, number) -> new Case(
                        row.getObject("region_id", UUID.class),
                        row.getInt("bfs_no"),
                        row.getString("state"),
                        TargetGroup.valueOf(row.getString("target_group"))))
                .optional()
                .filter(one -> isMine(one.region()))
                .orElseThrow(NotFound::new);
        if (found.state().equals("CLOSED")) {
            throw new Refusal("dossier.refusal.closed");
        }
        return found;
    }

    /**
     * What was set aside for an object.
     *
     * @throws NotFound if nothing was, or the case was and is another region's
     */
    Commitment commitment(FundId fund, int year, UUID object) {
        return database.sql("""
            select c.dossier_id, c.region_id, k.region_id as region_now
            from fund_commitment c join fundable_case k on k.dossier_id = c.dossier_id
            where c.fund_id = :fund and c.year_no = :year and c.object_id = :object
            """)
                .param("fund", fund.id())
                .param("year", year)
                .param("object", object)
                .query((row, number) -> new Commitment(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getObject("region_id", UUID.class),
                        row.getObject("region_now", UUID.class)))
                .optional()
                .filter(one -> isMine(one.region()) || isMine(one.regionNow()))
                .orElseThrow(NotFound::new);
    }

    private boolean isMine(UUID region) {
        UUID own = region();
        return own == null || own.equals(region);
    }

    /** Exactly one or none of the two is set. */
    record Fund(
            CostBearer bearer,
            @Nullable UUID region,
            @Nullable Integer municipality) {

        /** Whether it pays for people of that place. */
        boolean paysIn(Case one) {
            return (region == null || region.equals(one.region()))
                    && (municipality == null || Objects.equals(municipality, one.municipality()));
        }
    }

    record Case(UUID region, int municipality, String state, TargetGroup group) {}

    /** @param regionNow who leads the case today; the commitment stays with the region that made it */
    record Commitment(DossierId dossier, UUID region, UUID regionNow) {}
}
