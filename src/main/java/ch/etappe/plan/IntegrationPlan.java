package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of the plan of one dossier, with its goals and their measures. */
@Entity
class IntegrationPlan {

    @Id
    private UUID id;

    private UUID dossierId;

    private int versionNo;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Goal> goals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected IntegrationPlan() {}

    /** The first draft of a dossier without a plan. */
    IntegrationPlan(DossierId dossier, Instant now) {
        this.id = PlanId.next().id();
        this.dossierId = dossier.id();
        this.versionNo = 1;
        this.state = PlanState.DRAFT;
        this.createdAt = now;
    }

    /** A goal that is still open and says the same; who repeats an act whose answer got lost means that one. */
    Optional<Goal> same(GoalForm form) {
        return goals.stream()
                .filter(own -> own.state() == GoalState.OPEN && own.form().equals(form))
                .findFirst();
    }

    Goal add(GoalForm form) {
        Goal goal = new Goal(goals.size() + 1, form);
        goals.add(goal);
        return goal;
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

    List<Goal> goals() {
        return goals;
    }
}
