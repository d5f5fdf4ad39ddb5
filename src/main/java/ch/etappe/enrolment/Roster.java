package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The seats of one run. Keeps four promises in one transaction (BR04): those who hold a seat never exceed the capacity,
 * an offer holds one, a freed seat is offered at once to the first of the {@link #queue} for whom it is enough, and who
 * asked together gets seats together.
 */
@Entity
class Roster extends AbstractAggregateRoot<Roster> {

    @Id
    private UUID courseRunId;

    private int capacity;

    @OneToMany(mappedBy = "roster", cascade = CascadeType.ALL)
    @SQLRestriction("ended_at is null")
    private List<Enrolment> active = new ArrayList<>();

    @Transient
    private int seatsTaken;

    @Transient
    private int offersMade;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Roster() {}

    Roster(CourseRunId run, int capacity) {
        this.courseRunId = run.id();
        this.capacity = capacity;
    }

    /**
     * The provider says yes. A second click changes nothing.
     *
     * @return whether this call confirmed it
     * @throws Refusal {@code enrolment.refusal.no-seat} from the waiting list, {@code enrolment.refusal.over}
     */
    boolean confirm(EnrolmentId id, Instant now) {
        Enrolment enrolment = require(id);
        if (enrolment.state() == EnrolmentState.CONFIRMED || enrolment.state() == EnrolmentState.ATTENDING) {
            return false;
        }
        SeatAct.CONFIRM.requireFrom(enrolment.state());
        become(enrolment, EnrolmentState.CONFIRMED, now);
        registerEvent(new SeatConfirmed(id, enrolment.dossier(), run()));
        return true;
    }

    /**
     * The costs of a seat are approved: the provider decides next. What has gone on already stays as it is.
     *
     * @param byPerson the person pays, so that no approval is needed any more
     * @return whether this call changed anything
     * @throws Refusal {@code enrolment.refusal.over}
     */
    boolean grant(EnrolmentId id, boolean byPerson, SeatClock clock) {
        Enrolment enrolment = require(id);
        if (!enrolment.state().isActive()) {
            throw new Refusal("enrolment.refusal.over");
        }
        if (byPerson) {
            enrolment.needApproval(false);
        }
        if (SeatAct.GRANT.isPossibleFrom(enrolment.state())) {
            askProvider(enrolment, clock);
            return true;
        }
        return byPerson;
    }

    /**
     * The person has come for the first time. Saying it twice changes nothing.
     *
     * @param covered whether an approval of the costs is valid on that day
     * @return whether this call changed anything
     * @throws Refusal {@code enrolment.refusal.no-valid-approval} (BR03), {@code enrolment.refusal.not-confirmed},
     *     {@code enrolment.refusal.over}
     */
    boolean attend(EnrolmentId id, LocalDate day, boolean covered, Instant now) {
        Enrolment enrolment = require(id);
        if (enrolment.state() == EnrolmentState.ATTENDING) {
            return false;
        }
        SeatAct.ATTEND.requireFrom(enrolment.state());
        if (enrolment.needsApproval() && !covered) {
            throw new Refusal("enrolment.refusal.no-valid-approval");
        }
        enrolment.attendSince(day);
        become(enrolment, EnrolmentState.ATTENDING, now);
        return true;
    }

    /**
     * Ends a seat or a place on the waiting list; a seat that becomes free is offered.
     *
     * @return who is offered a seat
     * @throws Refusal the one of its act, {@code enrolment.refusal.over} if it has ended already
     */
    List<Enrolment> end(EnrolmentId id, SeatEnd end, SeatClock clock) {
        finish(require(id), end, clock.now());
        return queue().offer(List.of(), clock);
    }

    /**
     * The run does not take place: everybody is freed.
     *
     * @param words what the caseworkers read
     * @return who was on the run
     * @throws Refusal {@code enrolment.refusal.reason-missing}
     */
    List<Enrolment> callOff(String words, Instant now) {
        SeatEnd inCourse = SeatEnd.calledOff(true, words);
        SeatEnd before = SeatEnd.calledOff(false, words);
        List<Enrolment> freed = active.stream()
                .filter(one -> SeatAct.CALL_OFF.isPossibleFrom(one.state()))
                .sorted(Enrolment.QUEUE)
                .toList();
        freed.forEach(one -> finish(one, one.state() == EnrolmentState.ATTENDING ? inCourse : before, now));
        return freed;
    }

    /**
     * Changes the number of seats; new ones are offered to those who wait.
     *
     * @return who is offered a seat
     * @throws Refusal {@code enrolment.refusal.seats-taken} if more are taken; somebody has to be asked first
     */
    List<Enrolment> resize(int seats, SeatClock clock) {
        if (seats < held()) {
            throw new Refusal("enrolment.refusal.seats-taken", held());
        }
        capacity = seats;
        return queue().offer(List.of(), clock);
    }

    /** Who waits, and who of them gets what becomes free. */
    WaitingList queue() {
        return new WaitingList(this);
    }

    int capacity() {
        return capacity;
    }

    int freeSeats() {
        return capacity - held();
    }

    int held() {
        return (int) active.stream().filter(e -> e.state().holdsSeat()).count();
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

    /** Offers made (or, negative, answered) since this roster was loaded; the database counts along. */
    int offersMade() {
        return offersMade;
    }

    /** @throws Refusal {@code enrolment.refusal.over} if it has ended */
    Enrolment require(EnrolmentId id) {
        return active.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("enrolment.refusal.over"));
    }

    /** Those that went on when the roster was loaded, and newcomers; in any order. */
    Stream<Enrolment> active() {
        return active.stream();
    }

    /** Puts people on the list, without a seat. */
    void add(List<Enrolment> newcomers) {
        active.addAll(newcomers);
    }

    /** Gives somebody one of the free seats. */
    void seat(Enrolment enrolment, SeatClock clock) {
        enrolment.needApproval(clock.needsApproval());
        if (clock.needsApproval()) {
            become(enrolment, EnrolmentState.APPROVAL_PENDING, clock.now());
            registerEvent(new SeatNeedsApproval(enrolment.id(), enrolment.dossier(), run()));
        } else {
            askProvider(enrolment, clock);
        }
    }

    /** Keeps one of the free seats for somebody's answer. */
    void offer(Enrolment enrolment, LocalDate until, Instant now) {
        become(enrolment, EnrolmentState.OFFERED, now);
        enrolment.awaitAnswer(until);
        registerEvent(new SeatOffered(enrolment.id(), enrolment.dossier(), run()));
    }

    /** Ends an enrolment without offering what becomes free. */
    void finish(Enrolment enrolment, SeatEnd end, Instant now) {
        end.act().requireFrom(enrolment.state());
        enrolment.giveReason(end.reason(), end.words());
        become(enrolment, end.state(), now);
        if (end.lost()) {
            registerEvent(new SeatLost(enrolment.id(), enrolment.dossier(), run()));
        }
    }

    void become(Enrolment enrolment, EnrolmentState next, Instant now) {
        seatsTaken += (next.holdsSeat() ? 1 : 0) - (enrolment.state().holdsSeat() ? 1 : 0);
        offersMade += (next == EnrolmentState.OFFERED ? 1 : 0) - (enrolment.state() == EnrolmentState.OFFERED ? 1 : 0);
        enrolment.become(next, now);
    }

    private void askProvider(Enrolment enrolment, SeatClock clock) {
        become(enrolment, EnrolmentState.APPROVED, clock.now());
        enrolment.awaitAnswer(clock.decisionUntil(enrolment.dossier()));
    }
}
