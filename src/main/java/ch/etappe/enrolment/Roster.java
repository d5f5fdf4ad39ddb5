package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The seats and the waiting list of one run. Keeps four promises in one transaction (BR04): those who hold a seat never
 * exceed the capacity, an offer holds one, a freed seat is offered at once to the first of the waiting list for whom it
 * is enough, and who asked together gets seats together.
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
     * Takes a seat or joins the waiting list. Who asks twice gets the enrolment that exists; who waits while a seat is
     * free, because everybody who waits has let it pass, takes it.
     */
    Enrolment request(DossierId dossier, int priority, UserId by, SeatClock clock) {
        Optional<Enrolment> existing = activeOf(dossier);
        existing.filter(one -> one.state() == EnrolmentState.WAITLISTED)
                .map(this::unit)
                .filter(unit -> unit.size() <= freeSeats())
                .ifPresent(unit -> unit.forEach(one -> take(one, clock)));
        return existing.orElseGet(() -> {
            Instant queuedAt = afterAllWhoWait(clock.now(), List.of());
            return enrol(
                    new Enrolment(this, dossier, EnrolmentState.WAITLISTED, priority, by, queuedAt, queuedAt), clock);
        });
    }

    /**
     * Takes a seat for each of several people who belong together, or lets all of them wait as one. Asking twice answers
     * with what exists; who waits while there are seats for all takes them.
     *
     * @throws Refusal {@code enrolment.refusal.some-there} if only some of them are on this run, or each waits alone;
     *     {@code enrolment.refusal.group-too-large} if the run has not that many seats
     */
    List<Enrolment> requestTogether(Collection<DossierId> people, int priority, UserId by, SeatClock clock) {
        List<Enrolment> there =
                people.stream().map(this::activeOf).flatMap(Optional::stream).toList();
        if (!there.isEmpty()) {
            boolean one = Set.copyOf(unit(there.getFirst())).equals(Set.copyOf(there));
            boolean seated = there.stream().allMatch(who -> who.state().isCommitted());
            if (there.size() < people.size() || !one && !seated) {
                throw new Refusal("enrolment.refusal.some-there");
            }
            if (freeSeats() >= people.size()) {
                there.stream()
                        .filter(who -> who.state() == EnrolmentState.WAITLISTED)
                        .forEach(who -> take(who, clock));
            }
            return there;
        }
        if (people.size() > capacity) {
            throw new Refusal("enrolment.refusal.group-too-large", people.size(), capacity);
        }
        Instant queuedAt = afterAllWhoWait(clock.now(), List.of());
        UUID group = Ids.next();
        List<Enrolment> all = people.stream()
                .map(who -> new Enrolment(this, who, EnrolmentState.WAITLISTED, priority, by, queuedAt, queuedAt))
                .toList();
        all.forEach(who -> who.join(group));
        active.addAll(all);
        if (freeSeats() >= all.size()) {
            all.forEach(who -> take(who, clock));
        }
        return all;
    }

    /**
     * Lets each of a waiting group wait alone, in its place. Changes nothing for who does not wait in one.
     *
     * @return who is offered a seat
     */
    List<Enrolment> part(EnrolmentId id, SeatClock clock) {
        Enrolment enrolment = require(id);
        if (enrolment.state() != EnrolmentState.WAITLISTED || enrolment.group() == null) {
            return List.of();
        }
        unit(enrolment).forEach(Enrolment::leaveGroup);
        return offer(List.of(), clock);
    }

    /**
     * Takes somebody in from another run, with the priority and the time of the first request.
     *
     * @throws Refusal {@code enrolment.refusal.already-there}
     */
    Enrolment takeIn(Enrolment from, UserId by, SeatClock clock) {
        if (activeOf(from.dossier()).isPresent()) {
            throw new Refusal("enrolment.refusal.already-there");
        }
        return enrol(
                new Enrolment(
                        this,
                        from.dossier(),
                        EnrolmentState.WAITLISTED,
                        from.priority(),
                        by,
                        from.requestedAt(),
                        from.queuedAt()),
                clock);
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
     * The provider says no; the seat is free again.
     *
     * @param words what the caseworker reads
     * @return who is offered a seat
     * @throws Refusal {@code enrolment.refusal.reason-missing}, {@code enrolment.refusal.not-open} unless the provider
     *     has still to decide, {@code enrolment.refusal.over}
     */
    List<Enrolment> decline(EnrolmentId id, String words, SeatClock clock) {
        requireWords(words);
        Enrolment enrolment = require(id);
        SeatAct.DECLINE.requireFrom(enrolment.state());
        enrolment.giveReason(null, words);
        lose(enrolment, EnrolmentState.DECLINED, clock.now());
        return offer(List.of(), clock);
    }

    /**
     * The person takes the offered seat, for the whole group where there is one; the provider decides next. Saying it
     * twice changes nothing.
     *
     * @return who took one by this call
     * @throws Refusal {@code enrolment.me.refusal.no-offer} if there is none or its last day is over
     */
    List<Enrolment> take(EnrolmentId id, SeatClock clock) {
        Enrolment enrolment = require(id);
        if (enrolment.state().isCommitted()) {
            return List.of();
        }
        SeatAct.TAKE.requireFrom(enrolment.state());
        if (enrolment.isOverdue(clock.today())) {
            throw new Refusal("enrolment.me.refusal.no-offer");
        }
        List<Enrolment> unit = unit(enrolment);
        unit.forEach(one -> take(one, clock));
        return unit;
    }

    /**
     * The person lets the offered seat pass, for the whole group where there is one, and waits on behind those who wait.
     * Saying it twice changes nothing.
     *
     * @return who is offered the seat instead
     * @throws Refusal {@code enrolment.me.refusal.no-offer}
     */
    List<Enrolment> pass(EnrolmentId id, SeatClock clock) {
        Enrolment enrolment = require(id);
        if (enrolment.state() == EnrolmentState.WAITLISTED) {
            return List.of();
        }
        SeatAct.PASS.requireFrom(enrolment.state());
        List<Enrolment> unit = unit(enrolment);
        sendBack(unit, clock.now());
        return offer(unit, clock);
    }

    /**
     * Gives a seat or a place on the waiting list back.
     *
     * @return who is offered a seat
     * @throws Refusal {@code enrolment.refusal.attending} once the course has begun for this person,
     *     {@code enrolment.refusal.over}
     */
    List<Enrolment> withdraw(EnrolmentId id, EndReason reason, String words, SeatClock clock) {
        Enrolment enrolment = require(id);
        SeatAct.WITHDRAW.requireFrom(enrolment.state());
        enrolment.giveReason(reason, words);
        become(enrolment, EnrolmentState.WITHDRAWN, clock.now());
        return offer(List.of(), clock);
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
     * There is no approval of its costs and none is expected: the seat is free again. Who attends stays, and may not go on
     * without a new approval.
     *
     * @param next how it ends
     * @return who is offered a seat; empty also if nothing changed
     */
    List<Enrolment> refuse(EnrolmentId id, EnrolmentState next, @Nullable EndReason reason, SeatClock clock) {
        Enrolment enrolment = require(id);
        SeatAct.REFUSE.requireFrom(enrolment.state());
        enrolment.giveReason(reason, "");
        lose(enrolment, next, clock.now());
        return offer(List.of(), clock);
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
     * The person stops before the end; the seat is free again.
     *
     * @return who is offered a seat
     * @throws Refusal {@code enrolment.refusal.not-attending}, {@code enrolment.refusal.over}
     */
    List<Enrolment> dropOut(EnrolmentId id, EndReason reason, String words, SeatClock clock) {
        Enrolment enrolment = require(id);
        SeatAct.DROP_OUT.requireFrom(enrolment.state());
        enrolment.giveReason(reason, words);
        become(enrolment, EnrolmentState.DROPPED_OUT, clock.now());
        return offer(List.of(), clock);
    }

    /**
     * Lets somebody go to another run, whose roster takes the person in.
     *
     * @return who is offered a seat
     * @throws Refusal {@code enrolment.refusal.attending}, {@code enrolment.refusal.over}
     */
    List<Enrolment> letGo(EnrolmentId id, SeatClock clock) {
        Enrolment enrolment = require(id);
        SeatAct.TRANSFER.requireFrom(enrolment.state());
        become(enrolment, EnrolmentState.TRANSFERRED, clock.now());
        return offer(List.of(), clock);
    }

    /**
     * Ends what nobody answered in time: an offer goes to the next and its person waits on; a request that the provider
     * left lying gives its seat back.
     *
     * @return whose time was over
     */
    List<Enrolment> lapse(SeatClock clock) {
        List<Enrolment> overdue = active.stream()
                .filter(one -> one.isOverdue(clock.today()))
                .sorted(Enrolment.QUEUE)
                .toList();
        overdue.forEach(one -> {
            if (one.state() == EnrolmentState.OFFERED) {
                sendBack(unit(one), clock.now());
            } else if (one.isOverdue(clock.today())) {
                one.giveReason(EndReason.NO_DECISION, "");
                lose(one, EnrolmentState.WITHDRAWN, clock.now());
            }
        });
        offer(overdue, clock);
        return overdue;
    }

    /**
     * The run does not take place: everybody is freed.
     *
     * @param words what the caseworkers read
     * @return who was on the run
     * @throws Refusal {@code enrolment.refusal.reason-missing}
     */
    List<Enrolment> callOff(String words, Instant now) {
        requireWords(words);
        List<Enrolment> freed = active.stream()
                .filter(one -> SeatAct.CALL_OFF.isPossibleFrom(one.state()))
                .sorted(Enrolment.QUEUE)
                .toList();
        freed.forEach(one -> {
            boolean attending = one.state() == EnrolmentState.ATTENDING;
            one.giveReason(EndReason.RUN_CANCELLED, words);
            lose(one, attending ? EnrolmentState.DROPPED_OUT : EnrolmentState.DECLINED, now);
        });
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
        return offer(List.of(), clock);
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

    /** Who is treated as one: those of a group who stand where this one stands; otherwise this one alone. */
    List<Enrolment> unit(Enrolment one) {
        UUID group = one.group();
        return group == null
                ? List.of(one)
                : active.stream()
                        .filter(other -> group.equals(other.group()) && other.state() == one.state())
                        .sorted(Enrolment.QUEUE)
                        .toList();
    }

    /** Puts somebody on the list, and on a seat while there is one. */
    Enrolment enrol(Enrolment enrolment, SeatClock clock) {
        active.add(enrolment);
        if (freeSeats() > 0) {
            take(enrolment, clock);
        }
        return enrolment;
    }

    private void take(Enrolment enrolment, SeatClock clock) {
        enrolment.needApproval(clock.needsApproval());
        if (clock.needsApproval()) {
            become(enrolment, EnrolmentState.APPROVAL_PENDING, clock.now());
            registerEvent(new SeatNeedsApproval(enrolment.id(), enrolment.dossier(), run()));
        } else {
            askProvider(enrolment, clock);
        }
    }

    private void askProvider(Enrolment enrolment, SeatClock clock) {
        become(enrolment, EnrolmentState.APPROVED, clock.now());
        enrolment.awaitAnswer(clock.decisionUntil(enrolment.dossier()));
    }

    private void sendBack(List<Enrolment> unit, Instant now) {
        Instant last = afterAllWhoWait(now, unit);
        unit.forEach(one -> {
            one.standBehind(last);
            become(one, EnrolmentState.WAITLISTED, now);
        });
    }

    private void lose(Enrolment enrolment, EnrolmentState end, Instant now) {
        become(enrolment, end, now);
        registerEvent(new SeatLost(enrolment.id(), enrolment.dossier(), run()));
    }

    /** Who stands behind all others stands behind them also when the clock was set back meanwhile. */
    private Instant afterAllWhoWait(Instant now, Collection<Enrolment> except) {
        return waitingList().stream()
                .filter(one -> !except.contains(one))
                .map(Enrolment::queuedAt)
                .filter(earlier -> !earlier.isBefore(now))
                .max(Comparator.naturalOrder())
                .map(latest -> latest.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    /**
     * A group for which the free seats are not enough is passed over and keeps its place: no seat stays empty for it.
     *
     * @param not who has just let a seat pass; the same one is not offered again in the same breath
     */
    private List<Enrolment> offer(Collection<Enrolment> not, SeatClock clock) {
        if (!clock.takesPeople()) {
            return List.of();
        }
        List<Enrolment> lucky = new ArrayList<>();
        for (Enrolment next : waitingList()) {
            boolean asked = not.contains(next) || next.state() != EnrolmentState.WAITLISTED;
            List<Enrolment> unit = unit(next);
            if (!asked && unit.size() <= freeSeats()) {
                offerTo(unit, clock);
                lucky.addAll(unit);
            }
        }
        return lucky;
    }

    /** One answer is for all, so all have until the last day that anybody of them has. */
    private void offerTo(List<Enrolment> unit, SeatClock clock) {
        LocalDate until = unit.stream()
                .map(one -> clock.offerUntil(one.dossier()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        unit.forEach(one -> {
            become(one, EnrolmentState.OFFERED, clock.now());
            one.awaitAnswer(until);
            registerEvent(new SeatOffered(one.id(), one.dossier(), run()));
        });
    }

    private void become(Enrolment enrolment, EnrolmentState next, Instant now) {
        seatsTaken += (next.holdsSeat() ? 1 : 0) - (enrolment.state().holdsSeat() ? 1 : 0);
        offersMade += (next == EnrolmentState.OFFERED ? 1 : 0) - (enrolment.state() == EnrolmentState.OFFERED ? 1 : 0);
        enrolment.become(next, now);
    }

    private static void requireWords(String words) {
        if (words.isBlank()) {
            throw new Refusal("enrolment.refusal.reason-missing");
        }
    }
}
