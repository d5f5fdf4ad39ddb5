package ch.etappe.plan;

import ch.etappe.document.DocumentId;
import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.NotFound;
import ch.etappe.plan.RequirementSummary.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Formal orders with what screens show beside them. */
@Component
class RequirementRows {

    /** What stayed behind at a hand-over is not named to the next region. */
    private static final String COLUMNS = """
            select r.*, own.title as measure_title, if(r.region_id = c.region_id, null, s.name) as issued_by,
                   d.title as document_title, d.visibility
            """;

    private static final String AROUND = """
             join dossier c on c.id = r.dossier_id
             join social_region s on s.id = r.region_id
             left join document d on d.id = r.document_id and d.removed_at is null
                  and (d.visibility = 'CLIENT' or not d.is_sensitive or d.region_id = c.region_id)
            """;

    private static final String ORDER = " order by r.state <> 'IN_FORCE', r.due_on, r.id";

    private final JdbcClient database;

    RequirementRows(JdbcClient database) {
        this.database = database;
    }

    /** By the measures of one version, those in force first. */
    Map<MeasureId, List<RequirementSummary>> of(PlanId plan) {
        Map<MeasureId, List<RequirementSummary>> all = new LinkedHashMap<>();
        database.sql(COLUMNS + """
                        , own.id as own_measure
                        from goal g join measure own on own.goal_id = g.id
                                    join requirement r on r.measure_id = coalesce(own.origin_id, own.id)
                        """ + AROUND + " where g.plan_id = :plan" + ORDER)
                .param("plan", plan.id())
                .query(row -> {
                    all.computeIfAbsent(
                                    new MeasureId(row.getObject("own_measure", UUID.class)),
                                    measure -> new ArrayList<>())
                            .add(read(row));
                });
        return all;
    }

    /** All of a case, those in force first. */
    List<RequirementSummary> of(DossierId dossier) {
        return database.sql(COLUMNS + " from requirement r join measure own on own.id = r.measure_id " + AROUND
                        + " where r.dossier_id = :dossier" + ORDER)
                .param("dossier", dossier.id())
                .query((row, number) -> read(row))
                .list();
    }

    /** @throws NotFound if it is no document of the case, or was taken out of it */
    void require(@Nullable DocumentId document, DossierId dossier) {
        if (document != null
                && database.sql("""
                                select count(*) from document
                                where id = :id and dossier_id = :dossier and removed_at is null
                                """)
                                .param("id", document.id())
                                .param("dossier", dossier.id())
                                .query(Integer.class)
                                .single()
                        == 0) {
            throw new NotFound();
        }
    }

    UUID region(DossierId dossier) {
        return database.sql("select region_id from dossier where id = :dossier")
                .param("dossier", dossier.id())
                .query(UUID.class)
                .single();
    }

    private static RequirementSummary read(ResultSet row) throws SQLException {
        String title = row.getString("document_title");
        return new RequirementSummary(
                new RequirementId(row.getObject("id", UUID.class)),
                row.getString("measure_title"),
                row.getObject("ordered_on", LocalDate.class),
                row.getString("authority"),
                row.getString("signatory"),
                row.getString("ordered"),
                row.getObject("due_on", LocalDate.class),
                RequirementState.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"),
                row.getString("issued_by"),
                title == null
                        ? null
                        : new Decision(
                                new DocumentId(row.getObject("document_id", UUID.class)),
                                title,
                                row.getString("visibility").equals("CLIENT")));
    }
}
