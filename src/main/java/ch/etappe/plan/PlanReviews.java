package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.plan.PlanBook.Versions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around the review of a plan in force (BR08). */
@Service
@Transactional
public class PlanReviews {

    private static final String STEP = "PLAN_REVIEW";

    private final PlanBook book;
    private final PlanVersions versions;
    private final ProcessSteps steps;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    PlanReviews(
            PlanBook book,
            PlanVersions versions,
            ProcessSteps steps,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.book = book;
        this.versions = versions;
        this.steps = steps;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** The reviews of a plan, the newest first. */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    @Transactional(readOnly = true)
    public List<ReviewSummary> of(PlanId plan) {
        access.require(book.of(plan));
        return database.sql("""
                        select r.held_on, r.result, r.note, u.display_name, r.recorded_at
                        from plan_review r left join user_account u on u.id = r.recorded_by
                        where r.plan_id = :plan order by r.held_on desc, r.recorded_at desc
                        """)
                .param("plan", plan.id())
                .query((row, number) -> new ReviewSummary(
                        row.getObject("held_on", LocalDate.class),
                        ReviewResult.valueOf(row.getString("result")),
                        row.getString("note"),
                        row.getString("display_name"),
                        UtcColumn.instant(row, "recorded_at")))
                .list();
    }

    /**
     * Closes a review with its result: the plan goes on, its next version is begun, or it ends. The step of the standard
     * that asks for it is done by it.
     *
     * @return the plan to go on with: its next version where something changes
     * @throws Refusal {@code plan.refusal.not-in-force}, {@code plan.refusal.review-day} for a day ahead or before the
     *     plan was in force
     */
    @PreAuthorize("hasRole('CASEWORKER')")
    public PlanId close(PlanId id, ReviewForm form) {
        DossierId dossier = book.of(id);
        Versions open = book.writable(dossier);
        IntegrationPlan plan = open.plan(id);
        if (plan.state() != PlanState.IN_FORCE) {
            throw new Refusal("plan.refusal.not-in-force");
        }
        Instant now = clock.instant();
        LocalDate today = Dates.dayOf(now);
        if (form.heldOn().isAfter(today) || form.heldOn().isBefore(Objects.requireNonNull(plan.inForceOn()))) {
            throw new Refusal("plan.refusal.review-day");
        }
        record(plan, form, now);
        audit.did("plan-reviewed", "plan", id.id(), dossier.id());
        completeStep(dossier, form.heldOn());
        return switch (form.result()) {
            case CONTINUE -> id;
            case CHANGE -> versions.change(id);
            case END -> {
                plan.end(today);
                yield id;
            }
        };
    }

    private void record(IntegrationPlan plan, ReviewForm form, Instant now) {
        database.sql("""
                        insert into plan_review (id, plan_id, held_on, result, note, recorded_by, recorded_at)
                        values (:id, :plan, :on, :result, :note, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("plan", plan.id().id())
                .param("on", form.heldOn())
                .param("result", form.result().name())
                .param("note", form.note())
                .param("by", currentUser.id().id())
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private void completeStep(DossierId dossier, LocalDate on) {
        steps.of(dossier).stream()
                .filter(step -> step.code().equals(STEP) && !step.state().isFinished())
                .findFirst()
                .ifPresent(step -> steps.complete(dossier, STEP, on));
    }
}
