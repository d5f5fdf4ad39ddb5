package ch.etappe.standard;

import ch.etappe.kernel.Ids;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stage of one version with its steps. Only its version changes it. */
@Entity
class ProcessStage {

    private static final int MORE_THAN_STAGES = 20;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "standard_id")
    private ProcessStandard standard;

    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProcessArea area;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText plainTitle;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText plainWhy;

    @OneToMany(mappedBy = "stage", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = MORE_THAN_STAGES)
    private List<ProcessStepType> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ProcessStage() {}

    @SuppressWarnings("NullAway.Init") // all fields are written by change
    ProcessStage(ProcessStandard standard, int position, StageForm form) {
        this.id = Ids.next();
        this.standard = standard;
        this.position = position;
        change(form);
    }

    void change(StageForm form) {
        area = form.area();
        title = form.title();
        plainTitle = form.plainTitle();
        plainWhy = form.plainWhy();
    }

    /** The same stage with the same steps in another version. */
    ProcessStage copyFor(ProcessStandard other) {
        ProcessStage copy = new ProcessStage(other, position, new StageForm(area, title, plainTitle, plainWhy));
        steps.forEach(step -> copy.steps.add(new ProcessStepType(copy, step.code(), step.position(), step.form())));
        return copy;
    }

    ProcessStepType add(String code, StepForm form) {
        int last = steps.isEmpty() ? 0 : steps.getLast().position();
        ProcessStepType step = new ProcessStepType(this, code, last + 1, form);
        steps.add(step);
        return step;
    }

    void remove(ProcessStepType step) {
        steps.remove(step);
    }

    /** One place up. The first one stays. */
    void moveUp(ProcessStepType step) {
        int index = steps.indexOf(step);
        if (index > 0) {
            Collections.swap(steps, index, index - 1);
            for (int i = 0; i < steps.size(); i++) {
                steps.get(i).stand(i + 1);
            }
        }
    }

    void stand(int at) {
        position = at;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    List<ProcessStepType> steps() {
        return List.copyOf(steps);
    }

    StageRule rule() {
        return new StageRule(position, area, title, plainTitle, plainWhy);
    }
}
