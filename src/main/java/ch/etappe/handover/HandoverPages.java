package ch.etappe.handover;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view {@code handover_overview}: one statement for a page. The other side never sees a draft. */
@Component
class HandoverPages {

    private static final String INCOMING =
            " where h.to_region_id = :region and h.state not in ('DRAFT') and (h.requested_at is not null)";
    private static final String OUTGOING = " where h.from_region_id = :region";

    private final JdbcClient database;
    private final CurrentUser currentUser;

    HandoverPages(JdbcClient database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    /** What is open first, then newest first. */
    List<HandoverSummary> page(HandoverBox box, int offset, int limit) {
        return database.sql("select h.* from handover_overview h" + where(box)
                        + " order by h.state not in ('DRAFT', 'REQUESTED'), h.created_at desc, h.id"
                        + " limit :limit offset :offset")
                .param("region", ownRegion())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    int count(HandoverBox box) {
        return database.sql("select count(*) from handover_overview h" + where(box))
                .param("region", ownRegion())
                .query(Integer.class)
                .single();
    }

    int waiting() {
        return database.sql("select count(*) from handover where to_region_id = :region and state = 'REQUESTED'")
                .param("region", ownRegion())
                .query(Integer.class)
                .single();
    }

    int movedAway() {
        return database.sql(
                        "select count(*) from handover where from_region_id = :region and state = 'DRAFT' and moved")
                .param("region", ownRegion())
                .query(Integer.class)
                .single();
    }

    /** @throws NotFound if it is unknown or none of the own region's */
    HandoverSummary one(HandoverId id) {
        return database.sql("""
                        select h.* from handover_overview h
                        where h.id = :id and (h.from_region_id = :region
                              or (h.to_region_id = :region and h.state <> 'DRAFT' and h.requested_at is not null))
                        """)
                .param("id", id.id())
                .param("region", ownRegion())
                .query(this::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<HandoverSummary> openOf(DossierId dossier) {
        return database.sql("select h.* from handover_overview h where h.open_dossier = :dossier")
                .param("dossier", dossier.id())
                .query(this::read)
                .optional();
    }

    private static String where(HandoverBox box) {
        return box == HandoverBox.INCOMING ? INCOMING : OUTGOING;
    }

    private UUID ownRegion() {
        return currentUser.scope(Scope.Region.class).id();
    }

    private HandoverSummary read(ResultSet row, int number) throws SQLException {
        Account account = currentUser.account();
        UUID own = ownRegion();
        UUID from = row.getObject("from_region_id", UUID.class);
        UUID to = row.getObject("to_region_id", UUID.class);
        UUID toId = row.getObject("to_id", UUID.class);
        boolean chosen = !from.equals(to)
                || account.role() == Role.REGION_LEAD
                || account.id().id().equals(toId);
        return new HandoverSummary(
                new HandoverId(row.getObject("id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                row.getString("from_region"),
                row.getString("to_region"),
                row.getString("from_name"),
                toId,
                row.getString("to_name"),
                HandoverState.valueOf(row.getString("state")),
                row.getBoolean("moved"),
                row.getString("reason"),
                UtcColumn.instant(row, "created_at"),
                moment(row, "requested_at"),
                row.getString("decided_name"),
                moment(row, "decided_at"),
                row.getString("decision_reason"),
                own.equals(from),
                own.equals(to) && chosen);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : UtcColumn.instant(row, column);
    }
}
