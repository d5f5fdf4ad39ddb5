package ch.etappe.enrolment;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats that somebody has still to answer, over all cases of an account. */
@Service
@Transactional(readOnly = true)
public class SeatsWaiting {

    private static final String LOOKS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private static final String ROW = """
            select o.enrolment_id, o.dossier_id, p.official_name, p.first_name, o.state, o.requested_at, o.title,
                   o.provider_name, o.waiting_position, o.answer_by, count(*) over () as total
            from dossier d
                     join person p on p.id = d.person_id
                     join enrolment_overview o on o.dossier_id = d.id
            where d.state in ('ALLOCATED', 'ACTIVE') and\s""";

    private static final String WAITING = ROW + """
            d.region_id = :region
              and o.state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'WAITLISTED')
              and""" + WorkQuery.IN_HAND + """
            order by o.requested_at, o.enrolment_id limit :limit
            """;

    private static final String OFFERED = ROW + """
            d.region_id = :region and o.state = 'OFFERED' and""" + WorkQuery.IN_HAND + """
            order by o.answer_by, o.enrolment_id limit :limit
            """;

    private static final String OFFERED_TO = ROW + """
            d.id = :dossier and o.state = 'OFFERED' order by o.answer_by, o.enrolment_id
            """;

    private final WorkQuery work;
    private final DossierAccess access;
    private final JdbcClient database;

    SeatsWaiting(WorkQuery work, DossierAccess access, JdbcClient database) {
        this.work = work;
        this.access = access;
        this.database = database;
    }

    /**
     * Others have to answer. The longest waiting first.
     *
     * @param mine only dossiers in the account's hands, otherwise of its region
     * @param limit rows at most; the total is complete
     */
    @PreAuthorize(LOOKS)
    public Counted<Row> page(boolean mine, int limit) {
        return work.read(WAITING, Map.of(), mine, limit, (row, number) -> row(row));
    }

    /** The person or the caseworker has to answer, the first to expire first. Otherwise like {@link #page}. */
    @PreAuthorize(LOOKS)
    public Counted<Row> offered(boolean mine, int limit) {
        return work.read(OFFERED, Map.of(), mine, limit, (row, number) -> row(row));
    }

    /** @throws ch.etappe.kernel.NotFound for a dossier out of reach */
    @PreAuthorize(LOOKS)
    public List<Row> offeredTo(DossierId dossier) {
        access.require(dossier);
        return database.sql(OFFERED_TO)
                .param("dossier", dossier.id())
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                EnrolmentState.valueOf(row.getString("state")),
                UtcColumn.instant(row, "requested_at"),
                LocalizedTextColumn.read(row, "title"),
                row.getString("provider_name"),
                row.getObject("waiting_position", Integer.class),
                row.getObject("answer_by", LocalDate.class));
    }

    /**
     * @param person name as offices write it
     * @param waitingPosition 1 for the first of the waiting list; null for who holds a seat
     * @param answerBy last day for an answer; null for who waits
     */
    public record Row(
            EnrolmentId id,
            DossierId dossier,
            String person,
            EnrolmentState state,
            Instant requestedAt,
            LocalizedText title,
            String provider,
            @Nullable Integer waitingPosition,
            @Nullable LocalDate answerBy) {}
}
