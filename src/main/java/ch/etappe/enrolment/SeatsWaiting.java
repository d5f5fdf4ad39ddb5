package ch.etappe.enrolment;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for seats that others have still to answer, over all cases of an account. */
@Service
@Transactional(readOnly = true)
public class SeatsWaiting {

    private static final String WAITING = """
            select o.dossier_id, p.official_name, p.first_name, o.state, o.requested_at, o.title, o.provider_name,
                   o.waiting_position, count(*) over () as total
            from dossier d
                     join person p on p.id = d.person_id
                     join enrolment_overview o on o.dossier_id = d.id
            where d.region_id = :region and d.state in ('ALLOCATED', 'ACTIVE')
              and o.state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'WAITLISTED')
              and""" + WorkQuery.IN_HAND + """
            order by o.requested_at, o.enrolment_id limit :limit
            """;

    private final WorkQuery work;

    SeatsWaiting(WorkQuery work) {
        this.work = work;
    }

    /**
     * The longest waiting first.
     *
     * @param mine only dossiers in the account's hands, otherwise of its region
     * @param limit rows at most; the total is complete
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public Counted<Row> page(boolean mine, int limit) {
        return work.read(WAITING, Map.of(), mine, limit, (row, number) -> row(row));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                EnrolmentState.valueOf(row.getString("state")),
                UtcColumn.instant(row, "requested_at"),
                LocalizedTextColumn.read(row, "title"),
                row.getString("provider_name"),
                row.getObject("waiting_position", Integer.class));
    }

    /**
     * @param person name as offices write it
     * @param waitingPosition 1 for the first of the waiting list; null for who holds a seat
     */
    public record Row(
            DossierId dossier,
            String person,
            EnrolmentState state,
            Instant requestedAt,
            LocalizedText title,
            String provider,
            @Nullable Integer waitingPosition) {}
}
