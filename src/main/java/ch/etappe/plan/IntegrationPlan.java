package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of the plan of one dossier, with its goals and their measures. Its content changes only as a draft. */
@Entity
class IntegrationPlan {

    @Id
    private UUID id;

    private UUID dossierId;

    private int versionNo;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private int edition;

    private Instant createdAt;

    private @Nullable Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Signatory firstSignedBy;

    private @Nullable UUID sheetId;

    private @Nullable LocalDate inForceOn;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Goal> goals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected IntegrationPlan() {}

    /** An empty draft. */
    IntegrationPlan(DossierId dossier, int versionNo, Instant now) {
        this.id = PlanId.next().id();
        this.dossierId = dossier.id();
        this.versionNo = versionNo;
        this.state = PlanState.DRAFT;
        this.createdAt = now;
    }

    /** A draft of the next version that says what this one says. This one stays in force until the next is. */
    IntegrationPlan next(Instant now) {
        require(PlanState.IN_FORCE, "plan.refusal.not-in-force");
        IntegrationPlan next = new IntegrationPlan(dossier(), versionNo + 1, now);
        goals.forEach(goal -> next.goals.add(new Goal(next.goals.size() + 1, goal)));
        return next;
    }

    /** @throws Refusal {@code plan.refusal.not-a-draft} */
    void requireDraft() {
        require(PlanState.DRAFT, "plan.refusal.not-a-draft");
    }

    /** A goal that is still open and says the same; who repeats an act whose answer got lost means that one. */
    Optional<Goal> same(GoalForm form) {
        return goals.stream()
                .filter(own -> own.state() == GoalState.OPEN && own.form().equals(form))
                .findFirst();
    }

    Goal add(GoalForm form) {
        int last = goals.stream().mapToInt(Goal::position).max().orElse(0);
        Goal goal = new Goal(last + 1, form);
        goals.add(goal);
        return goal;
    }

    void remove(Goal goal) {
        goals.remove(goal);
    }

    /** Whoever has read an earlier edition has not seen what is proposed. */
    void changed() {
        edition++;
    }

    void propose(Instant now) {
        requireDraft();
        state = PlanState.PROPOSED;
        proposedAt = now;
    }

    /** What is signed from now on. */
    void lay(UUID sheet) {
        sheetId = sheet;
    }

    /**
     * Somebody wants another content before it is signed, or the person does not sign it.
     *
     * @param refused whether the person does not sign; otherwise what the social region signed stays
     */
    void takeBack(boolean refused) {
        if (!refused || state != PlanState.SIGNED_ONE) {
            require(PlanState.PROPOSED, "plan.refusal.not-proposed");
        }
        state = PlanState.DRAFT;
        proposedAt = null;
        firstSignedBy = null;
    }

    /** One of the two agreed. */
    void sign(Signatory by) {
        if (!state.isOffered()) {
            throw new Refusal("plan.refusal.not-proposed");
        }
        if (state == PlanState.PROPOSED) {
            state = PlanState.SIGNED_ONE;
            firstSignedBy = by;
        }
    }

    /** Whoever calls it knows that both have signed the same sheet, or that the person refused (BR07). */
    void hold(LocalDate today) {
        require(PlanState.SIGNED_ONE, "plan.refusal.not-proposed");
        state = PlanState.IN_FORCE;
        inForceOn = today;
    }

    void supersede(LocalDate today) {
        leave(PlanState.SUPERSEDED, today);
    }

    void end(LocalDate today) {
        leave(PlanState.ENDED, today);
    }

    private void leave(PlanState next, LocalDate today) {
        require(PlanState.IN_FORCE, "plan.refusal.not-in-force");
        state = next;
        endedOn = today;
    }

    private void require(PlanState wanted, String otherwise) {
        if (state != wanted) {
            throw new Refusal(otherwise);
        }
    }

    Optional<Goal> goal(GoalId goal) {
        return goals.stream().filter(own -> own.id().equals(goal)).findFirst();
    }

    Optional<Measure> measure(MeasureId measure) {
        return goals.stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(own -> own.id().equals(measure))
                .findFirst();
    }

    PlanId id() {
        return new PlanId(id);
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    PlanState state() {
        return state;
    }

    int versionNo() {
        return versionNo;
    }

    int edition() {
        return edition;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> proposedAt() {
        return Optional.ofNullable(proposedAt);
    }

    @Nullable
    UUID sheetId() {
        return sheetId;
    }

    @Nullable
    LocalDate inForceOn() {
        return inForceOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    List<Goal> goals() {
        return goals;
    }
}
