package ch.etappe.dossier;

import ch.etappe.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of one dossier. Done has a date, waived has a reason; both are final. */
@Entity
class ProcessStep {

    @Id
    private UUID id;

    private UUID dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "type_id")
    private ProcessStepType type;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate doneOn;

    private @Nullable String waivedReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ProcessStep() {}

    /**
     * Once and for good; the same day again changes nothing.
     *
     * @return whether this call finished it
     * @throws Refusal {@code dossier.refusal.step-finished} if it is waived or was done on another day,
     *     {@code dossier.refusal.step-in-future} if the day has not come yet
     */
    boolean complete(LocalDate on, LocalDate today) {
        if (state == StepState.DONE && on.equals(doneOn)) {
            return false;
        }
        if (state.isFinished()) {
            throw new Refusal("dossier.refusal.step-finished");
        }
        if (on.isAfter(today)) {
            throw new Refusal("dossier.refusal.step-in-future");
        }
        state = StepState.DONE;
        doneOn = on;
        return true;
    }

    StepSummary summary() {
        return new StepSummary(id, type.code(), type.stage().position(), type.title(), state, dueOn, doneOn);
    }
}
