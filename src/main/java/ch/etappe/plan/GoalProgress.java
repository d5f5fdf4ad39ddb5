package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.plan.PlanBook.Versions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around how the goals of a plan in force go. */
@Service
@Transactional
public class GoalProgress {

    private final PlanBook book;
    private final ProgressTrail trail;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final JdbcClient database;

    GoalProgress(PlanBook book, ProgressTrail trail, DossierAccess access, AuditTrail audit, JdbcClient database) {
        this.book = book;
        this.trail = trail;
        this.access = access;
        this.audit = audit;
        this.database = database;
    }

    /**
     * Writes down how a goal goes; a version that is worked on meanwhile takes it over.
     *
     * @throws Refusal {@code plan.refusal.not-in-force}, {@code plan.refusal.progress-order}
     */
    @PreAuthorize("hasRole('CASEWORKER')")
    public void report(GoalId id, ProgressForm form) {
        DossierId dossier = book.of(id);
        Versions versions = book.writable(dossier);
        IntegrationPlan plan = versions.with(id);
        if (plan.state() != PlanState.IN_FORCE) {
            throw new Refusal("plan.refusal.not-in-force");
        }
        trail.report(versions, plan.goal(id).orElseThrow(NotFound::new), form);
        audit.did("goal-progressed", "goal", id.id(), dossier.id());
    }

    /** The history of every goal of a plan, the newest first, across all versions that carried it. */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    @Transactional(readOnly = true)
    public Map<GoalId, List<ProgressEntry>> of(PlanId plan) {
        access.require(book.of(plan));
        Map<GoalId, List<ProgressEntry>> histories = new LinkedHashMap<>();
        database.sql("""
                        select g.id, r.state, r.note, u.display_name, r.reported_at
                        from goal g join goal_progress r on r.goal_id = coalesce(g.origin_id, g.id)
                                    left join user_account u on u.id = r.reported_by
                        where g.plan_id = :plan order by r.reported_at desc, r.id desc
                        """).param("plan", plan.id()).query(row -> {
            histories
                    .computeIfAbsent(new GoalId(row.getObject("id", UUID.class)), goal -> new ArrayList<>())
                    .add(new ProgressEntry(
                            GoalState.valueOf(row.getString("state")),
                            row.getString("note"),
                            row.getString("display_name"),
                            UtcColumn.instant(row, "reported_at")));
        });
        return histories;
    }
}
