package ch.etappe.plan;

import ch.etappe.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that is done for a goal; one of kind OFFER may hold a seat. */
@Entity
class Measure {

    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private MeasureState state = MeasureState.PLANNED;

    private @Nullable UUID enrolmentId;

    private @Nullable UUID originId;

    @Enumerated(EnumType.STRING)
    private @Nullable MeasureOwner responsible;

    private @Nullable String responsibleName;

    private @Nullable LocalDate dueOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Measure() {}

    @SuppressWarnings("NullAway.Init") // the words are set by change()
    Measure(int position, MeasureForm form) {
        this.id = MeasureId.next().id();
        this.position = position;
        change(form);
    }

    /** The same measure in the next version, on the same seat. */
    @SuppressWarnings("NullAway.Init") // the words are set by change()
    Measure(int position, Measure earlier) {
        this(position, earlier.form());
        originId = earlier.root();
        state = earlier.state;
        enrolmentId = earlier.enrolmentId;
    }

    /** The measure where it began: the same in all versions that carry it. */
    UUID root() {
        return originId == null ? id : originId;
    }

    /** @throws Refusal {@code plan.refusal.measure-has-seat} if it would no longer be what the seat was taken for */
    void change(MeasureForm form) {
        if (enrolmentId != null && form.kind() != kind) {
            throw new Refusal("plan.refusal.measure-has-seat");
        }
        kind = form.kind();
        title = form.title();
        responsible = form.responsible();
        responsibleName = form.responsibleName();
        dueOn = form.dueOn();
    }

    MeasureForm form() {
        return new MeasureForm(kind, title, responsible, responsibleName, dueOn);
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** @throws Refusal {@code plan.refusal.not-bookable} if this kind of measure has no seats */
    void hold(UUID enrolment) {
        if (kind != MeasureKind.OFFER) {
            throw new Refusal("plan.refusal.not-bookable");
        }
        enrolmentId = enrolment;
    }

    /** The provider has confirmed the seat. */
    void start() {
        state = MeasureState.ACTIVE;
    }

    /** The seat is lost; another one has to be found. */
    void lose() {
        if (state == MeasureState.ACTIVE) {
            state = MeasureState.PLANNED;
        }
    }

    int position() {
        return position;
    }

    MeasureId id() {
        return new MeasureId(id);
    }

    MeasureKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    MeasureState state() {
        return state;
    }

    @Nullable
    UUID enrolmentId() {
        return enrolmentId;
    }
}
