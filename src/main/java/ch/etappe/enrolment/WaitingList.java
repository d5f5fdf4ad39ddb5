package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
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

/**
 * Who gets the seats of a {@link Roster}: asking, waiting, being offered what becomes free, answering. Holds nothing of
 * its own; the roster counts.
 */
final class WaitingList {

    private final Roster roster;

    WaitingList(Roster roster) {
        this.roster = roster;
    }

    /**
     * Takes a seat or joins the waiting list. Who asks twice gets the enrolment that exists; who waits while a seat is
     * free, because everybody who waits has let it pass, takes it.
     */
    Enrolment request(DossierId dossier, int priority, UserId by, SeatClock clock) {
        Optional<Enrolment> existing = roster.activeOf(dossier);
        existing.filter(one -> one.state() == EnrolmentState.WAITLISTED)
                .map(this::unit)
                .filter(unit -> unit.size() <= roster.freeSeats())
                .ifPresent(unit -> unit.forEach(one -> roster.seat(one, clock)));
        return existing.orElseGet(() -> {
            Instant queuedAt = behindAll(clock.now(), List.of());
            return enrol(
                    new Enrolment(roster, dossier, EnrolmentState.WAITLISTED, priority, by, queuedAt, queuedAt), clock);
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
                people.stream().map(roster::activeOf).flatMap(Optional::stream).toList();
        if (!there.isEmpty()) {
            boolean one = Set.copyOf(unit(there.getFirst())).equals(Set.copyOf(there));
            boolean seated = there.stream().allMatch(who -> who.state().isCommitted());
            if (there.size() < people.size() || !one && !seated) {
                throw new Refusal("enrolment.refusal.some-there");
            }
            if (roster.freeSeats() >= people.size()) {
                there.stream()
                        .filter(who -> who.state() == EnrolmentState.WAITLISTED)
                        .forEach(who -> roster.seat(who, clock));
            }
            return there;
        }
        if (people.size() > roster.capacity()) {
            throw new Refusal("enrolment.refusal.group-too-large", people.size(), roster.capacity());
        }
        Instant queuedAt = behindAll(clock.now(), List.of());
        UUID group = Ids.next();
        List<Enrolment> all = people.stream()
                .map(who -> new Enrolment(roster, who, EnrolmentState.WAITLISTED, priority, by, queuedAt, queuedAt))
                .toList();
        all.forEach(who -> who.join(group));
        roster.add(all);
        if (roster.freeSeats() >= all.size()) {
            all.forEach(who -> roster.seat(who, clock));
        }
        return all;
    }

    /**
     * Lets each of a waiting group wait alone, in its place. Changes nothing for who does not wait in one.
     *
     * @return who is offered a seat
     */
    List<Enrolment> part(EnrolmentId id, SeatClock clock) {
        Enrolment enrolment = roster.require(id);
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
        if (roster.activeOf(from.dossier()).isPresent()) {
            throw new Refusal("enrolment.refusal.already-there");
        }
        return enrol(
                new Enrolment(
                        roster,
                        from.dossier(),
                        EnrolmentState.WAITLISTED,
                        from.priority(),
                        by,
                        from.requestedAt(),
                        from.queuedAt()),
                clock);
    }

    /**
     * The person takes the offered seat, for the whole group where there is one; the provider decides next. Saying it
     * twice changes nothing.
     *
     * @return who took one by this call
     * @throws Refusal {@code enrolment.me.refusal.no-offer} if there is none or its last day is over
     */
    List<Enrolment> take(EnrolmentId id, SeatClock clock) {
        Enrolment enrolment = roster.require(id);
        if (enrolment.state().isCommitted()) {
            return List.of();
        }
        SeatAct.TAKE.requireFrom(enrolment.state());
        if (enrolment.isOverdue(clock.today())) {
            throw new Refusal("enrolment.me.refusal.no-offer");
        }
        List<Enrolment> unit = unit(enrolment);
        unit.forEach(one -> roster.seat(one, clock));
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
        Enrolment enrolment = roster.require(id);
        if (enrolment.state() == EnrolmentState.WAITLISTED) {
            return List.of();
        }
        SeatAct.PASS.requireFrom(enrolment.state());
        List<Enrolment> unit = unit(enrolment);
        sendBack(unit, clock.now());
        return offer(unit, clock);
    }

    /**
     * Ends what nobody answered in time: an offer goes to the next and its person waits on; a request that the provider
     * left lying gives its seat back.
     *
     * @return whose time was over
     */
    List<Enrolment> lapse(SeatClock clock) {
        List<Enrolment> overdue = roster.active()
                .filter(one -> one.isOverdue(clock.today()))
                .sorted(Enrolment.QUEUE)
                .toList();
        overdue.forEach(one -> {
            if (one.state() == EnrolmentState.OFFERED) {
                sendBack(unit(one), clock.now());
            } else if (one.isOverdue(clock.today())) {
                roster.finish(one, SeatEnd.undecided(), clock.now());
            }
        });
        offer(overdue, clock);
        return overdue;
    }

    /** First comes first. */
    List<Enrolment> waiting() {
        return roster.active()
                .filter(e -> e.state() == EnrolmentState.WAITLISTED)
                .sorted(Enrolment.QUEUE)
                .toList();
    }

    /** Who is treated as one: those of a group who stand where this one stands; otherwise this one alone. */
    List<Enrolment> unit(Enrolment one) {
        UUID group = one.group();
        return group == null
                ? List.of(one)
                : roster.active()
                        .filter(other -> group.equals(other.group()) && other.state() == one.state())
                        .sorted(Enrolment.QUEUE)
                        .toList();
    }

    /** Puts somebody on the list, and on a seat while there is one. */
    Enrolment enrol(Enrolment enrolment, SeatClock clock) {
        roster.add(List.of(enrolment));
        if (roster.freeSeats() > 0) {
            roster.seat(enrolment, clock);
        }
        return enrolment;
    }

    private void sendBack(List<Enrolment> unit, Instant now) {
        Instant last = behindAll(now, unit);
        unit.forEach(one -> {
            one.standBehind(last);
            roster.become(one, EnrolmentState.WAITLISTED, now);
        });
    }

    /** Who stands behind all others stands behind them also when the clock was set back meanwhile. */
    private Instant behindAll(Instant now, Collection<Enrolment> except) {
        return waiting().stream()
                .filter(one -> !except.contains(one))
                .map(Enrolment::queuedAt)
                .filter(earlier -> !earlier.isBefore(now))
                .max(Comparator.naturalOrder())
                .map(latest -> latest.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    /**
     * Offers what is free to those who wait, first comes first. A group for which the free seats are not enough is passed
     * over and keeps its place: no seat stays empty for it.
     *
     * @param not who has just let a seat pass; the same one is not offered again in the same breath
     * @return who is offered one
     */
    List<Enrolment> offer(Collection<Enrolment> not, SeatClock clock) {
        if (!clock.takesPeople()) {
            return List.of();
        }
        List<Enrolment> lucky = new ArrayList<>();
        for (Enrolment next : waiting()) {
            boolean asked = not.contains(next) || next.state() != EnrolmentState.WAITLISTED;
            List<Enrolment> unit = unit(next);
            if (!asked && unit.size() <= roster.freeSeats()) {
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
        unit.forEach(one -> roster.offer(one, until, clock.now()));
    }
}
