package ch.etappe.dossier;

import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import ch.etappe.standard.StepTypeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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

    private UUID typeId;

    private boolean required;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate doneOn;

    private @Nullable String waivedReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ProcessStep() {}

    ProcessStep(DossierId dossier, StepTypeId type, boolean required, @Nullable LocalDate dueOn) {
        this.id = Ids.next();
        this.dossierId = dossier.id();
        this.typeId = type.id();
        this.required = required;
        this.state = StepState.OPEN;
        this.dueOn = dueOn;
    }

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
        requireOpen();
        if (on.isAfter(today)) {
            throw new Refusal("dossier.refusal.step-in-future");
        }
        state = StepState.DONE;
        doneOn = on;
        return true;
    }

    /**
     * Somebody works on it. Again changes nothing.
     *
     * @throws Refusal {@code dossier.refusal.step-finished}
     */
    boolean start() {
        if (state == StepState.IN_PROGRESS) {
            return false;
        }
        requireOpen();
        state = StepState.IN_PROGRESS;
        return true;
    }

    /**
     * Leaves it out for good. The same reason again changes nothing.
     *
     * @throws Refusal {@code dossier.refusal.reason-missing}, {@code dossier.refusal.step-finished}
     */
    boolean waive(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("dossier.refusal.reason-missing");
        }
        if (state == StepState.WAIVED && reason.strip().equals(waivedReason)) {
            return false;
        }
        requireOpen();
        state = StepState.WAIVED;
        waivedReason = reason.strip();
        return true;
    }

    /** For steps that are not finished; what is finished keeps the day it was measured by. */
    void dueOn(@Nullable LocalDate day) {
        if (!state.isFinished()) {
            dueOn = day;
        }
    }

    /** The same step in another version of the standard. */
    void becomes(StepTypeId type, boolean nowRequired) {
        typeId = type.id();
        required = nowRequired;
    }

    private void requireOpen() {
        if (state.isFinished()) {
            throw new Refusal("dossier.refusal.step-finished");
        }
    }

    UUID id() {
        return id;
    }

    StepTypeId type() {
        return new StepTypeId(typeId);
    }

    boolean required() {
        return required;
    }

    StepState state() {
        return state;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    @Nullable
    String waivedReason() {
        return waivedReason;
    }
}
