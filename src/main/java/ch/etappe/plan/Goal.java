package ch.etappe.plan;

import ch.etappe.kernel.ProcessArea;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What the person wants to reach, in prepared words or own ones. */
@Entity
class Goal {

    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private ProcessArea area;

    @Enumerated(EnumType.STRING)
    private @Nullable GoalTemplate template;

    private @Nullable String text;

    private @Nullable LocalDate dueOn;

    private @Nullable String indicator;

    private @Nullable String target;

    private @Nullable String feasibility;

    private @Nullable UUID originId;

    @Enumerated(EnumType.STRING)
    private GoalState state = GoalState.OPEN;

    /** The last day its state changed; a case whose goals move is not stuck. */
    private @Nullable LocalDate progressedOn;

    @Version
    private @Nullable Long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "goal_id", nullable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = 50)
    private List<Measure> measures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Goal() {}

    @SuppressWarnings("NullAway.Init") // the words are set by change()
    Goal(int position, GoalForm form) {
        this.id = GoalId.next().id();
        this.position = position;
        change(form);
    }

    /** The same goal in the next version, with all its measures. */
    @SuppressWarnings("NullAway.Init") // the words are set by change()
    Goal(int position, Goal earlier) {
        this(position, earlier.form());
        originId = earlier.root();
        state = earlier.state;
        progressedOn = earlier.progressedOn;
        for (Measure measure : earlier.measures) {
            if (measure.state() != MeasureState.CANCELLED) {
                measures.add(new Measure(measures.size() + 1, measure));
            }
        }
    }

    /** The goal where it began: the same in all versions that carry it. */
    UUID root() {
        return originId == null ? id : originId;
    }

    void change(GoalForm form) {
        area = form.area();
        template = form.template();
        text = form.text();
        dueOn = form.dueOn();
        indicator = form.indicator();
        target = form.target();
        feasibility = form.feasibility();
    }

    /** A measure that is only planned and says the same; who repeats an act whose answer got lost means that one. */
    Optional<Measure> same(MeasureForm form) {
        return measures.stream()
                .filter(own -> own.state() == MeasureState.PLANNED && own.enrolmentId() == null)
                .filter(own -> own.form().equals(form))
                .findFirst();
    }

    Measure add(MeasureForm form) {
        Measure measure = new Measure(lastPosition() + 1, form);
        measures.add(measure);
        return measure;
    }

    private int lastPosition() {
        return measures.stream().mapToInt(Measure::position).max().orElse(0);
    }

    void remove(Measure measure) {
        measures.remove(measure);
    }

    /** @throws Refusal {@code plan.refusal.progress-order} if a goal does not go this way */
    void report(GoalState next, LocalDate today) {
        if (!state.mayBecome(next)) {
            throw new Refusal("plan.refusal.progress-order");
        }
        state = next;
        progressedOn = today;
    }

    int position() {
        return position;
    }

    GoalId id() {
        return new GoalId(id);
    }

    GoalForm form() {
        return new GoalForm(area, template, text, dueOn, indicator, target, feasibility);
    }

    GoalState state() {
        return state;
    }

    long version() {
        return version == null ? 0 : version;
    }

    List<Measure> measures() {
        return measures;
    }
}
