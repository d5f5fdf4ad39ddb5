package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.document.DocumentId;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases around formal orders (Auflagen) that a measure carries out. They are kept and shown; nothing in the portal
 * follows from one by itself, whatever its state and whatever its day. All throw {@link NotFound} for what is out of
 * reach.
 */
@Service
@Transactional
public class Requirements {

    private static final String MAY_READ = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String MAY_WRITE = "hasRole('CASEWORKER')";
    private static final String OBJECT = "requirement";

    private final RequirementRepository requirements;
    private final RequirementRows rows;
    private final PlanBook book;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Requirements(
            RequirementRepository requirements,
            RequirementRows rows,
            PlanBook book,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.requirements = requirements;
        this.rows = rows;
        this.book = book;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the measures of a version that carry them out; those in force first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Map<MeasureId, List<RequirementSummary>> of(PlanId plan) {
        access.require(book.of(plan));
        return access.may(DataCategory.PLAN) ? rows.of(plan) : Map.of();
    }

    /** What the signed-in person was ordered; those in force first. */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public List<RequirementSummary> mine(DossierId dossier) {
        access.require(dossier);
        return rows.of(dossier);
    }

    /** What is wrong with an order as typed; empty if nothing is. */
    @PreAuthorize(MAY_WRITE)
    public List<Problem> problems(RequirementForm form) {
        return form.problems(today());
    }

    /**
     * Writes down what was ordered. The same once more is the order that is there.
     *
     * @throws Refusal the first of the form's {@link #problems}, {@code plan.refusal.history} for a measure of a version
     *     that was replaced or ended, {@code dossier.refusal.closed}
     */
    @PreAuthorize(MAY_WRITE)
    public RequirementId record(MeasureId id, RequirementForm form) {
        Problem.refuse(problems(form));
        DossierId dossier = book.of(id);
        Measure measure = book.writable(dossier).with(id).measure(id).orElseThrow(NotFound::new);
        access.requireOpen(dossier);
        rows.require(form.document(), dossier);
        return requirements.ofMeasure(measure.root()).stream()
                .filter(one -> one.says(form))
                .findFirst()
                .orElseGet(() -> {
                    Requirement fresh = requirements.save(new Requirement(
                            dossier, measure, rows.region(dossier), form, currentUser.id(), clock.instant()));
                    audit.did("requirement-recorded", OBJECT, fresh.id().id(), dossier.id());
                    return fresh;
                })
                .id();
    }

    /**
     * The person did what was ordered.
     *
     * @throws Refusal {@code plan.refusal.order-ended}, {@code plan.refusal.order-met-day}
     */
    @PreAuthorize(MAY_WRITE)
    public void meet(RequirementId id, LocalDate on) {
        act(id, "requirement-met", order -> order.meet(on, today(), currentUser.id()));
    }

    /**
     * The authority asks for it no longer, or it was written down by mistake.
     *
     * @throws Refusal {@code plan.refusal.order-ended}, {@code plan.refusal.reason-missing}
     */
    @PreAuthorize(MAY_WRITE)
    public void lift(RequirementId id, String reason) {
        act(id, "requirement-lifted", order -> order.lift(reason, today(), currentUser.id()));
    }

    /** Says which document of the case is the decision. */
    @PreAuthorize(MAY_WRITE)
    public void attach(RequirementId id, DocumentId decision) {
        rows.require(decision, dossierOf(id));
        act(id, "requirement-attached", order -> order.attach(decision));
    }

    private void act(RequirementId id, String action, Predicate<Requirement> act) {
        DossierId dossier = dossierOf(id);
        access.require(dossier);
        if (!access.mayWrite(DataCategory.PLAN)) {
            throw new NotFound();
        }
        if (act.test(requirements.reserve(id.id()).orElseThrow(NotFound::new))) {
            audit.did(action, OBJECT, id.id(), dossier.id());
        }
    }

    private DossierId dossierOf(RequirementId id) {
        return requirements.dossierOf(id.id()).map(DossierId::new).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
