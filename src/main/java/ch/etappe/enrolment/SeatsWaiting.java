package ch.etappe.enrolment;

import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for seats that others have still to answer, over all cases of an account. */
@Service
@Transactional(readOnly = true)
public class SeatsWaiting {

    private static final LocalizedTextColumn TEXTS = new LocalizedTextColumn();

    private static final String WAITING = """
            select o.dossier_id, p.official_name, p.first_name, o.state, o.requested_at, o.title, o.provider_name,
                   o.waiting_position, count(*) over () as total
            from dossier d
                     join person p on p.id = d.person_id
                     join enrolment_overview o on o.dossier_id = d.id
            where d.region_id = :region and d.state in ('ALLOCATED', 'ACTIVE')
              and o.state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'WAITLISTED')
              and (:user is null or exists (select 1 from dossier_in_hand h
                                            where h.dossier_id = d.id and h.user_id = :user))
            order by o.requested_at, o.enrolment_id limit :limit
            """;

    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient database;

    SeatsWaiting(DossierAccess access, CurrentUser currentUser, JdbcClient database) {
        this.access = access;
        this.currentUser = currentUser;
        this.database = database;
    }

    /**
     * The longest waiting first.
     *
     * @param mine only dossiers in the account's hands, otherwise of its region
     * @param limit rows at most; the total is complete
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public Page page(boolean mine, int limit) {
        AtomicInteger total = new AtomicInteger();
        List<Row> rows = database.sql(WAITING)
                .param("region", access.reach().region())
                .param("user", mine ? currentUser.id().id() : null)
                .param("limit", limit)
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return row(row);
                })
                .list();
        return new Page(rows, total.get());
    }

    private static Row row(ResultSet row) throws SQLException {
        String firstName = row.getString("first_name");
        String officialName = row.getString("official_name");
        return new Row(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                firstName == null ? officialName : officialName + ", " + firstName,
                EnrolmentState.valueOf(row.getString("state")),
                UtcColumn.instant(row, "requested_at"),
                Objects.requireNonNull(TEXTS.convertToEntityAttribute(row.getString("title"))),
                row.getString("provider_name"),
                row.getObject("waiting_position", Integer.class));
    }

    /** @param total how many there are with those that are not shown */
    public record Page(List<Row> rows, int total) {}

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
