package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The seats and the waiting list of one run. Keeps two promises in one transaction: those who hold a seat never exceed
 * the capacity, and a freed seat goes to the first of the waiting list at once.
 */
@Entity
class Roster extends AbstractAggregateRoot<Roster> {

    @Id
    private UUID courseRunId;

    @Column(updatable = false)
    private int capacity;

    @OneToMany(mappedBy = "roster", cascade = CascadeType.ALL)
    @SQLRestriction("ended_at is null")
    private List<Enrolment> active = new ArrayList<>();

    @Transient
    private int seatsTaken;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Roster() {}

    Roster(CourseRunId run, int capacity) {
        this.courseRunId = run.id();
        this.capacity = capacity;
    }

    /** Takes a seat or joins the waiting list. Who asks twice gets the enrolment that exists. */
    Enrolment request(DossierId dossier, int priority, UserId by, Instant now) {
        return activeOf(dossier).orElseGet(() -> enrol(dossier, priority, by, now));
    }

    /**
     * The provider says yes. A second click changes nothing.
     *
     * @return whether this call confirmed it
     * @throws Refusal {@code enrolment.refusal.no-seat} from the waiting list, {@code enrolment.refusal.over}
     */
    boolean confirm(EnrolmentId id, Instant now) {
        Enrolment enrolment = require(id);
        return switch (enrolment.state()) {
            case CONFIRMED, ATTENDING -> false;
            case REQUESTED, APPROVED -> {
                become(enrolment, EnrolmentState.CONFIRMED, now);
                registerEvent(new SeatConfirmed(id, enrolment.dossier(), run()));
                yield true;
            }
            case APPROVAL_PENDING, OFFERED, WAITLISTED -> throw new Refusal("enrolment.refusal.no-seat");
            case COMPLETED, REJECTED, DECLINED, WITHDRAWN, TRANSFERRED, DROPPED_OUT, NO_SHOW ->
                throw new Refusal("enrolment.refusal.over");
        };
    }

    /**
     * The provider says no; the seat is free again.
     *
     * @param reason what the caseworker reads
     * @return who moved up
     * @throws Refusal {@code enrolment.refusal.reason-missing}, {@code enrolment.refusal.not-open} unless the provider
     *     has still to decide, {@code enrolment.refusal.over}
     */
    List<Enrolment> decline(EnrolmentId id, String reason, Instant now) {
        if (reason.isBlank()) {
            throw new Refusal("enrolment.refusal.reason-missing");
        }
        Enrolment enrolment = require(id);
        if (!enrolment.state().isOpenRequest()) {
            throw new Refusal("enrolment.refusal.not-open");
        }
        enrolment.giveReason(reason.strip());
        become(enrolment, EnrolmentState.DECLINED, now);
        return moveUp(now);
    }

    /**
     * Gives a seat or a place on the waiting list back.
     *
     * @return who moved up
     * @throws Refusal {@code enrolment.refusal.attending} once the course has begun for this person,
     *     {@code enrolment.refusal.over}
     */
    List<Enrolment> withdraw(EnrolmentId id, Instant now) {
        Enrolment enrolment = require(id);
        if (!enrolment.state().isWithdrawable()) {
            throw new Refusal("enrolment.refusal.attending");
        }
        become(enrolment, EnrolmentState.WITHDRAWN, now);
        return moveUp(now);
    }

    int freeSeats() {
        return capacity - held();
    }

    int held() {
        return (int) active.stream().filter(e -> e.state().holdsSeat()).count();
    }

    /** First comes first. */
    List<Enrolment> waitingList() {
        return active.stream()
                .filter(e -> e.state() == EnrolmentState.WAITLISTED)
                .sorted(Enrolment.QUEUE)
                .toList();
    }

    Optional<Enrolment> activeOf(DossierId dossier) {
        return active.stream()
                .filter(e -> e.state().isActive() && e.dossier().equals(dossier))
                .findFirst();
    }

    CourseRunId run() {
        return new CourseRunId(courseRunId);
    }

    /** Seats taken (or, negative, given back) since this roster was loaded; the database counts along. */
    int seatsTaken() {
        return seatsTaken;
    }

    private Enrolment enrol(DossierId dossier, int priority, UserId by, Instant now) {
        EnrolmentState state = freeSeats() > 0 ? EnrolmentState.APPROVED : EnrolmentState.WAITLISTED;
        Enrolment enrolment = new Enrolment(this, dossier, state, priority, by, afterAllWhoWait(now));
        active.add(enrolment);
        seatsTaken += state.holdsSeat() ? 1 : 0;
        return enrolment;
    }

    /** Who asks later stands behind, also when the clock was set back meanwhile. */
    private Instant afterAllWhoWait(Instant now) {
        return waitingList().stream()
                .map(Enrolment::requestedAt)
                .filter(earlier -> !earlier.isBefore(now))
                .max(Comparator.naturalOrder())
                .map(latest -> latest.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    private List<Enrolment> moveUp(Instant now) {
        List<Enrolment> lucky =
                waitingList().stream().limit(Math.max(0, freeSeats())).toList();
        lucky.forEach(enrolment -> become(enrolment, EnrolmentState.APPROVED, now));
        return lucky;
    }

    private void become(Enrolment enrolment, EnrolmentState next, Instant now) {
        seatsTaken += (next.holdsSeat() ? 1 : 0) - (enrolment.state().holdsSeat() ? 1 : 0);
        enrolment.become(next, now);
    }

    /** @throws Refusal {@code enrolment.refusal.over} if it has ended */
    Enrolment require(EnrolmentId id) {
        return active.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("enrolment.refusal.over"));
    }
}
