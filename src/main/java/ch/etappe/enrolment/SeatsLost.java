package ch.etappe.enrolment;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seats and places on waiting lists that people lost by a provider's word or silence, until there is another one in the
 * same area or somebody says that none is needed. Each is told once.
 */
@Service
@Transactional
public class SeatsLost {

    private static final String LOOKS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String ACTS = "hasRole('CASEWORKER')";

    private static final String ROW = """
            select o.enrolment_id, o.dossier_id, p.official_name, p.first_name, o.title, o.provider_name, o.area,
                   l.lost_at, o.end_reason, o.end_words, count(*) over () as total
            from lost_seat l
                     join enrolment_overview o on o.enrolment_id = l.enrolment_id
                     join dossier d on d.id = o.dossier_id
                     join person p on p.id = d.person_id
            where d.state in ('ALLOCATED', 'ACTIVE')
              and not exists (select 1 from enrolment_overview n
                              where n.dossier_id = o.dossier_id and n.area = o.area and n.ended_at is null
                                and n.requested_at >= l.lost_at)
              and\s""";

    private static final String LOST = ROW + """
            d.region_id = :region and""" + WorkQuery.IN_HAND + """
            order by l.lost_at, o.enrolment_id limit :limit
            """;

    private static final String LOST_BY = ROW + "d.id = :dossier order by l.lost_at, o.enrolment_id";

    private final WorkQuery work;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final JdbcClient database;

    SeatsLost(WorkQuery work, DossierAccess access, AuditTrail audit, JdbcClient database) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.database = database;
    }

    /**
     * The longest lost first.
     *
     * @param mine only dossiers in the account's hands, otherwise of its region
     * @param limit rows at most; the total is complete
     */
    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public Counted<Row> page(boolean mine, int limit) {
        return access.may(DataCategory.ENROLMENT)
                ? work.read(LOST, Map.of(), mine, limit, (row, number) -> row(row))
                : Counted.none();
    }

    /** @throws NotFound for a dossier out of reach */
    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public List<Row> of(DossierId dossier) {
        access.require(dossier);
        return database.sql(LOST_BY)
                .param("dossier", dossier.id())
                .query((row, number) -> row(row))
                .list();
    }

    /**
     * No other seat is needed. A second click changes nothing.
     *
     * @throws NotFound for an unknown enrolment and for one of a dossier out of reach
     */
    @PreAuthorize(ACTS)
    public void settle(EnrolmentId lost) {
        DossierId dossier = database.sql("select dossier_id from enrolment where id = :id")
                .param("id", lost.id())
                .query(UUID.class)
                .optional()
                .map(DossierId::new)
                .orElseThrow(NotFound::new);
        access.require(dossier);
        if (!access.mayWrite(DataCategory.ENROLMENT)) {
            throw new NotFound();
        }
        int settled = database.sql("delete from lost_seat where enrolment_id = :id")
                .param("id", lost.id())
                .update();
        if (settled > 0) {
            audit.did("seat-loss-settled", "enrolment", lost.id(), dossier.id());
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        String reason = row.getString("end_reason");
        return new Row(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                LocalizedTextColumn.read(row, "title"),
                row.getString("provider_name"),
                ProcessArea.valueOf(row.getString("area")),
                Dates.dayOf(UtcColumn.instant(row, "lost_at")),
                reason == null ? null : EndReason.valueOf(reason),
                row.getString("end_words"));
    }

    /**
     * @param person name as offices write it
     * @param reason null where the provider declined in its own words
     * @param words what the provider wrote; null if nothing
     */
    public record Row(
            EnrolmentId id,
            DossierId dossier,
            String person,
            LocalizedText title,
            String provider,
            ProcessArea area,
            LocalDate lostOn,
            @Nullable EndReason reason,
            @Nullable String words) {}
}
