package ch.etappe.funding;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reaches which cost approvals: a region those of its cases, the canton those that it decides. */
@Component
class CostDesk {

    private final CostRows rows;
    private final DossierAccess access;
    private final CurrentUser currentUser;

    CostDesk(CostRows rows, DossierAccess access, CurrentUser currentUser) {
        this.rows = rows;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** Null for the canton. */
    @Nullable
    UUID region() {
        return isCanton() ? null : access.reach().region();
    }

    boolean isCanton() {
        return currentUser.role() == Role.CANTON;
    }

    /** @throws NotFound for one that is unknown or out of reach */
    Place place(CostApprovalId id) {
        Place place = rows.one(id, CostDesk::place).orElseThrow(NotFound::new);
        boolean seen = isCanton()
                ? place.decider() == Decider.CANTON
                : access.isInReach(place.dossier()) && access.may(DataCategory.COST_APPROVAL);
        if (!seen) {
            throw new NotFound();
        }
        return place;
    }

    /** @throws NotFound also if the role may only read */
    Place writable(CostApprovalId id) {
        Place place = place(id);
        if (!access.mayWrite(DataCategory.COST_APPROVAL)) {
            throw new NotFound();
        }
        return place;
    }

    static Place place(ResultSet row, int number) throws SQLException {
        String decider = row.getString("decider");
        return new Place(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new RegionId(row.getObject("region_id", UUID.class)),
                new BfsNumber(row.getInt("bfs_no")),
                TargetGroup.valueOf(row.getString("group_now")),
                decider == null ? null : Decider.valueOf(decider));
    }

    /** Where an approval lies. */
    record Place(
            DossierId dossier,
            RegionId region,
            BfsNumber municipality,
            TargetGroup group,
            @Nullable Decider decider) {

        Payer payer(CostBearer bearer) {
            return switch (bearer) {
                case SOCIAL_ASSISTANCE_REGION -> Payer.region(Objects.requireNonNull(region));
                case MUNICIPALITY -> Payer.municipality(municipality);
                default -> Payer.canton(bearer);
            };
        }
    }
}
