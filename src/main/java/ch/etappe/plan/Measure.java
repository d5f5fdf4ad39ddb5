package ch.etappe.plan;

import ch.etappe.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Measure() {}

    Measure(int position, MeasureForm form) {
        this.id = MeasureId.next().id();
        this.position = position;
        this.kind = form.kind();
        this.title = form.title();
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
