package ch.etappe.plan;

import ch.etappe.kernel.ProcessArea;
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

    void change(GoalForm form) {
        area = form.area();
        template = form.template();
        text = form.text();
        dueOn = form.dueOn();
    }

    /** A measure that is only planned and says the same; who repeats an act whose answer got lost means that one. */
    Optional<Measure> same(MeasureForm form) {
        return measures.stream()
                .filter(own -> own.state() == MeasureState.PLANNED && own.enrolmentId() == null)
                .filter(own -> own.kind() == form.kind() && own.title().equals(form.title()))
                .findFirst();
    }

    Measure add(MeasureForm form) {
        Measure measure = new Measure(measures.size() + 1, form);
        measures.add(measure);
        return measure;
    }

    /** A goal is on its way as soon as one of its measures has a seat. */
    void begin(LocalDate today) {
        if (state == GoalState.OPEN) {
            state = GoalState.IN_PROGRESS;
            progressedOn = today;
        }
    }

    GoalId id() {
        return new GoalId(id);
    }

    GoalForm form() {
        return new GoalForm(area, template, text, dueOn);
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
