package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.plan.PlanBook.Versions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases around the versions of a plan: proposing a draft, taking it back, beginning the next version, and seeing
 * what is different. A version in force stays in force and readable until both have signed the next one.
 */
@Service
@Transactional
public class PlanVersions {

    private static final String MAY_READ = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String MAY_WRITE = "hasRole('CASEWORKER')";

    private final PlanRepository plans;
    private final PlanBook book;
    private final RequirementRepository requirements;
    private final SheetBook sheets;
    private final SignatureBook signatures;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    PlanVersions(
            PlanRepository plans,
            PlanBook book,
            RequirementRepository requirements,
            SheetBook sheets,
            SignatureBook signatures,
            DossierAccess access,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.book = book;
        this.requirements = requirements;
        this.sheets = sheets;
        this.signatures = signatures;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<PlanVersion> of(DossierId dossier) {
        access.require(dossier);
        return plans.all(dossier.id()).stream().map(PlanVersions::version).toList();
    }

    /**
     * Lays a draft before the person. Proposing twice changes nothing.
     *
     * @param seen the edition that the caller has read
     * @return what it still lacks; empty once it is proposed
     * @throws Refusal {@code plan.refusal.changed-meanwhile} if somebody changed it since then,
     *     {@code plan.refusal.nothing-changed} if it says what the version in force says
     */
    @PreAuthorize(MAY_WRITE)
    public List<PlanProblem> propose(PlanId id, int seen) {
        DossierId dossier = book.of(id);
        Versions versions = book.writable(dossier);
        IntegrationPlan plan = versions.plan(id);
        if (plan.edition() != seen) {
            throw new Refusal("plan.refusal.changed-meanwhile");
        }
        if (plan.state() == PlanState.PROPOSED) {
            return List.of();
        }
        plan.requireDraft();
        if (versions.in(PlanState.IN_FORCE)
                .filter(old -> saysTheSame(old, plan))
                .isPresent()) {
            throw new Refusal("plan.refusal.nothing-changed");
        }
        List<PlanProblem> problems = ReadyToPropose.problems(plan, Dates.dayOf(clock.instant()));
        if (problems.isEmpty()) {
            plan.propose(clock.instant());
            sheets.freeze(plan);
            audit.did("plan-proposed", "plan", id.id(), dossier.id());
        }
        return problems;
    }

    private static boolean saysTheSame(IntegrationPlan earlier, IntegrationPlan later) {
        return Differences.between(earlier, later).stream().allMatch(goal -> goal.kind() == PlanDifference.Kind.SAME);
    }

    /**
     * Makes a proposed plan a draft again, because somebody wants a change. On a draft it changes nothing.
     *
     * @throws Refusal {@code plan.refusal.not-proposed} once somebody has signed, unless the person refuses to
     */
    @PreAuthorize(MAY_WRITE)
    public void takeBack(PlanId id) {
        DossierId dossier = book.of(id);
        IntegrationPlan plan = book.writable(dossier).plan(id);
        if (plan.state() != PlanState.DRAFT) {
            UUID sheet = plan.sheetId();
            plan.takeBack(sheet != null && signatures.refused(sheet).isPresent());
            audit.did("plan-taken-back", "plan", id.id(), dossier.id());
        }
    }

    /**
     * Begins the next version with what the one in force says. Where one is worked on already, that one.
     *
     * @throws Refusal {@code plan.refusal.not-in-force}
     */
    @PreAuthorize(MAY_WRITE)
    public PlanId change(PlanId id) {
        DossierId dossier = book.of(id);
        Versions versions = book.writable(dossier);
        Optional<IntegrationPlan> workedOn = versions.workedOn();
        if (versions.plan(id).state() == PlanState.IN_FORCE && workedOn.isPresent()) {
            return workedOn.get().id();
        }
        IntegrationPlan next = plans.save(versions.plan(id).next(clock.instant()));
        audit.did("plan-version-begun", "plan", next.id().id(), dossier.id());
        return next.id();
    }

    /**
     * Throws a draft away that was to follow the version in force; that one goes on.
     *
     * @throws Refusal {@code plan.refusal.not-a-draft}, {@code plan.refusal.only-plan} if nothing would be left,
     *     {@code plan.refusal.goal-has-seat} if a seat hangs on something that only the draft has,
     *     {@code plan.refusal.has-order} if an order does
     */
    @PreAuthorize(MAY_WRITE)
    public void discard(PlanId id) {
        DossierId dossier = book.of(id);
        Versions versions = book.writable(dossier);
        IntegrationPlan draft = versions.plan(id);
        draft.requireDraft();
        IntegrationPlan stays =
                versions.in(PlanState.IN_FORCE).orElseThrow(() -> new Refusal("plan.refusal.only-plan"));
        boolean holdsMore = draft.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .anyMatch(measure -> measure.enrolmentId() != null
                        && versions.everywhere(measure).size() == 1);
        if (holdsMore) {
            throw new Refusal("plan.refusal.goal-has-seat");
        }
        boolean ordered = draft.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> versions.everywhere(measure).size() == 1)
                .anyMatch(measure -> requirements.isBound(measure.root(), true));
        if (ordered) {
            throw new Refusal("plan.refusal.has-order");
        }
        plans.delete(draft);
        audit.did("plan-discarded", "plan", id.id(), stays.dossier().id());
    }

    /**
     * What a version says otherwise than an earlier one of the same dossier.
     *
     * @throws NotFound for unknown versions and those of dossiers out of reach or of two dossiers
     */
    @PreAuthorize(MAY_READ)
    public PlanDifference difference(PlanId earlier, PlanId later) {
        IntegrationPlan before = plans.find(earlier.id()).orElseThrow(NotFound::new);
        IntegrationPlan after = plans.find(later.id()).orElseThrow(NotFound::new);
        access.requireForReading(after.dossier());
        if (!before.dossier().equals(after.dossier())) {
            throw new NotFound();
        }
        return difference(before, after);
    }

    /** What will be different for the signed-in person: against the version in force, once the next one is proposed. */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public Optional<PlanDifference> proposedTo(DossierId dossier) {
        access.require(dossier);
        List<IntegrationPlan> open = book.open(dossier);
        Optional<IntegrationPlan> next =
                open.stream().filter(plan -> plan.state().isOffered()).findFirst();
        return open.stream()
                .filter(plan -> plan.state() == PlanState.IN_FORCE)
                .findFirst()
                .flatMap(held -> next.map(offered -> difference(held, offered)));
    }

    private PlanDifference difference(IntegrationPlan before, IntegrationPlan after) {
        return new PlanDifference(book.summary(before), book.summary(after), Differences.between(before, after));
    }

    private static PlanVersion version(IntegrationPlan plan) {
        return new PlanVersion(
                plan.id(),
                plan.versionNo(),
                plan.state(),
                Dates.dayOf(plan.createdAt()),
                plan.inForceOn(),
                plan.endedOn());
    }
}
