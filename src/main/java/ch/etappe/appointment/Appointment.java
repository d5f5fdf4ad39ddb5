package ch.etappe.appointment;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of one person. Until it begins the person answers and the office may cancel; once it has begun
 * only what came of it can be written down.
 */
@Entity
class Appointment {

    @Id
    private UUID id;

    private UUID dossierId;

    @Enumerated(EnumType.STRING)
    private AppointmentType type;

    private Instant startsAt;

    private Instant endsAt;

    private String place;

    private @Nullable String address;

    private UUID hostId;

    private @Nullable String interpreterLanguage;

    @Convert(converter = BringItemsColumn.class)
    private Set<BringItem> bring;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    private Instant proposedAt;

    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Appointment() {}

    Appointment(
            AppointmentId id,
            UUID dossierId,
            AppointmentType type,
            Instant startsAt,
            Instant endsAt,
            String place,
            @Nullable String address,
            UserId host,
            @Nullable String interpreterLanguage,
            Set<BringItem> bring,
            Instant now) {
        if (!endsAt.isAfter(startsAt)) {
            throw new Refusal("appointment.refusal.minutes");
        }
        if (startsAt.isBefore(now)) {
            throw new Refusal("appointment.refusal.past");
        }
        this.id = id.id();
        this.dossierId = dossierId;
        this.type = type;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.place = place;
        this.address = address;
        this.hostId = host.id();
        this.interpreterLanguage = interpreterLanguage;
        this.bring = bring.isEmpty() ? EnumSet.noneOf(BringItem.class) : EnumSet.copyOf(bring);
        this.state = AppointmentState.PROPOSED;
        this.proposedAt = now;
    }

    /**
     * Saying the same again changes nothing; a reason may follow later and is kept until the answer changes.
     *
     * @return whether anything changed
     * @throws Refusal {@code appointment.me.refusal.cancelled} or {@code appointment.me.refusal.begun}
     */
    boolean answer(Answer answer, @Nullable DeclineReason reason, Instant now) {
        if (state.isCancelled()) {
            throw new Refusal("appointment.me.refusal.cancelled");
        }
        if (!state.isOpen() || hasBegun(now)) {
            throw new Refusal("appointment.me.refusal.begun");
        }
        return switch (answer) {
            case COMING -> become(AppointmentState.CONFIRMED, null, now);
            case NOT_COMING -> become(AppointmentState.DECLINED, reason == null ? declineReason : reason, now);
        };
    }

    /**
     * @return false if it was cancelled already
     * @throws Refusal {@code appointment.refusal.begun}
     */
    boolean cancel(Instant now) {
        if (state.isCancelled()) {
            return false;
        }
        if (!state.isOpen() || hasBegun(now)) {
            throw new Refusal("appointment.refusal.begun");
        }
        state = AppointmentState.CANCELLED_BY_OFFICE;
        return true;
    }

    /**
     * The person was there, whatever the answer before. Corrects a no-show written down by mistake.
     *
     * @throws Refusal {@code appointment.refusal.not-begun}, {@code appointment.refusal.cancelled}
     */
    boolean held(Instant now) {
        return outcome(AppointmentState.HELD, now);
    }

    /**
     * The person did not come without saying so. Who said so is no no-show.
     *
     * @throws Refusal {@code appointment.refusal.not-begun}, {@code appointment.refusal.cancelled},
     *     {@code appointment.refusal.declined}
     */
    boolean noShow(Instant now) {
        if (state == AppointmentState.DECLINED) {
            throw new Refusal("appointment.refusal.declined");
        }
        return outcome(AppointmentState.NO_SHOW, now);
    }

    AppointmentState state() {
        return state;
    }

    @Nullable
    DeclineReason declineReason() {
        return declineReason;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    UUID dossierId() {
        return dossierId;
    }

    private boolean outcome(AppointmentState outcome, Instant now) {
        if (state.isCancelled()) {
            throw new Refusal("appointment.refusal.cancelled");
        }
        if (!hasBegun(now)) {
            throw new Refusal("appointment.refusal.not-begun");
        }
        boolean changed = state != outcome;
        state = outcome;
        return changed;
    }

    private boolean become(AppointmentState answered, @Nullable DeclineReason reason, Instant now) {
        boolean changed = state != answered || declineReason != reason;
        if (changed) {
            state = answered;
            declineReason = reason;
            answeredAt = now;
        }
        return changed;
    }

    private boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }
}
