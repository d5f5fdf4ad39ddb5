package ch.etappe.standard;

import ch.etappe.identity.Role;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.person.TargetGroup;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A step of one version. Only its version changes it. */
@Entity
class ProcessStepType {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_id")
    private ProcessStage stage;

    private String code;

    private int position;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProcessArea area;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role responsible;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StepNeed need;

    @Convert(converter = TargetGroupsColumn.class)
    private Set<TargetGroup> targetGroups;

    private @Nullable Integer ageFrom;

    private @Nullable Integer ageTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AgeRange.On ageOn;

    private @Nullable Integer dueAmount;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Deadline.@Nullable Unit dueUnit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Deadline.@Nullable From dueFrom;

    private @Nullable String dueStep;

    @Convert(converter = ChecklistColumn.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private List<ChecklistItem> checklist;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ProcessStepType() {}

    @SuppressWarnings("NullAway.Init") // all fields are written by change
    ProcessStepType(ProcessStage stage, String code, int position, StepForm form) {
        this.id = Ids.next();
        this.stage = stage;
        this.code = code;
        this.position = position;
        change(form);
    }

    void change(StepForm form) {
        title = form.title();
        area = form.area();
        responsible = form.responsible();
        need = form.need();
        targetGroups = form.groups();
        ageFrom = form.age().from();
        ageTo = form.age().to();
        ageOn = form.age().on();
        Deadline deadline = form.deadline();
        dueAmount = deadline == null ? null : deadline.amount();
        dueUnit = deadline == null ? null : deadline.unit();
        dueFrom = deadline == null ? null : deadline.from();
        dueStep = deadline == null ? null : deadline.step();
        checklist = form.checklist();
    }

    StepForm form() {
        StepRule rule = rule();
        return new StepForm(
                title, area, responsible, need, rule.groups(), rule.age(), rule.deadline(), rule.checklist());
    }

    StepRule rule() {
        return new StepRule(
                new StepTypeId(id),
                code,
                stage.position(),
                position,
                title,
                area,
                responsible,
                need,
                targetGroups,
                new AgeRange(ageFrom, ageTo, ageOn),
                deadline(),
                checklist);
    }

    private @Nullable Deadline deadline() {
        return dueAmount == null || dueUnit == null || dueFrom == null
                ? null
                : new Deadline(dueAmount, dueUnit, dueFrom, dueStep);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    void stand(int at) {
        position = at;
    }
}
