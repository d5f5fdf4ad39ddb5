package ch.etappe.worklist;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.OfficeName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases that stand still, by domain rule BR17. What they show is a hint to people, never a decision. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
public class Stalls {

    private static final LocalizedTextColumn TEXTS = new LocalizedTextColumn();

    private static final String STUCK = """
            select l.dossier_id, l.cause, l.since, p.official_name, p.first_name, y.title as step, o.title as offer,
                   count(*) over () as total
            from stall l
                     join dossier d on d.id = l.dossier_id
                     join person p on p.id = d.person_id
                     left join process_step s on s.id = l.step_id
                     left join process_step_type y on y.id = s.type_id
                     left join enrolment e on e.id = l.enrolment_id
                     left join course_run r on r.id = e.course_run_id
                     left join offer o on o.id = r.offer_id
            """;

    private static final String OF_THE_MANDATE =
            STUCK + """
            where d.region_id = :region and d.state in ('ALLOCATED', 'ACTIVE') and""" + WorkQuery.IN_HAND + " order by l.since, l.dossier_id limit :limit";

    private final DossierAccess access;
    private final WorkQuery work;
    private final JdbcClient database;

    Stalls(DossierAccess access, WorkQuery work, JdbcClient database) {
        this.access = access;
        this.work = work;
        this.database = database;
    }

    /**
     * The longest standing first.
     *
     * @param mine only dossiers in the account's hands, otherwise of its region
     * @param limit rows at most; the total is complete
     */
    public Counted<Row> page(boolean mine, int limit) {
        return work.read(OF_THE_MANDATE, Map.of(), mine, limit, (row, number) -> row(row));
    }

    /**
     * Why this case counts as stuck; empty if it moves.
     *
     * @throws ch.etappe.kernel.NotFound if it is out of reach
     */
    public Optional<Row> of(DossierId dossier) {
        access.require(dossier);
        return database.sql(STUCK + "where l.dossier_id = :dossier and d.state in ('ALLOCATED', 'ACTIVE')")
                .param("dossier", dossier.id())
                .query((row, number) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        String step = row.getString("step");
        String what = step == null ? row.getString("offer") : step;
        return new Row(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                StallCause.valueOf(row.getString("cause")),
                row.getObject("since", LocalDate.class),
                what == null ? null : TEXTS.convertToEntityAttribute(what));
    }

    /**
     * @param person name as offices write it
     * @param since the target day that passed, the day of the request, or the day the case last moved
     * @param what the step or the course that it hangs on; null when nothing at all happens
     */
    public record Row(
            DossierId dossier,
            String person,
            StallCause cause,
            LocalDate since,
            @Nullable LocalizedText what) {}
}
