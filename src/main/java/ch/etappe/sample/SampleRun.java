package ch.etappe.sample;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.sample.SampleRegions.Area;
import java.time.LocalDate;
import java.util.UUID;

/** What must be remembered of a run while people join it: a few numbers, not its people. */
final class SampleRun {

    /** Finished, running, open, planned or cancelled, as the column says. */
    enum State {
        FINISHED,
        RUNNING,
        OPEN,
        PLANNED,
        CANCELLED
    }

    final UUID id;
    final String title;
    final ProcessArea area;
    final CefrLevel level;
    final Area where;
    final State state;
    final LocalDate starts;
    final LocalDate ends;
    final boolean lastSeat;
    final int target;
    final int queue;
    private final int capacity;
    private int taken;
    private int waiting;
    private int gone;
    private int offered;

    SampleRun(
            UUID id,
            SampleOffers.Offer offer,
            Area where,
            State state,
            LocalDate starts,
            LocalDate ends,
            boolean lastSeat,
            int target,
            int queue) {
        this.id = id;
        this.title = offer.like().title().getOrDefault("de-CH", "");
        this.area = offer.like().area();
        CefrLevel aims = offer.like().targetLevel();
        this.level = aims == null ? CefrLevel.A1 : aims;
        this.where = where;
        this.state = state;
        this.starts = starts;
        this.ends = ends;
        this.lastSeat = lastSeat;
        this.target = target;
        this.queue = queue;
        this.capacity = offer.like().capacity();
    }

    /** Filled evenly while the set grows, so that the first people do not take every seat; only runs with a queue are full early. */
    boolean hasRoom(double shareOfPeople) {
        return taken < target && (queue > 0 || taken <= target * (shareOfPeople * 1.2 + 0.05));
    }

    boolean hasQueue() {
        return taken == capacity && waiting < queue;
    }

    double fill() {
        return (double) taken / target;
    }

    void take() {
        taken++;
    }

    /** Whether the seat that was just taken is the last of a run with a queue: it was freed, and is offered. */
    boolean offersLastSeat() {
        boolean last = queue > 0 && taken == capacity;
        offered += last ? 1 : 0;
        return last;
    }

    int offered() {
        return offered;
    }

    /** Took part and left before the end: the seat is free again. */
    void leave() {
        gone++;
    }

    void queueUp() {
        waiting++;
    }

    int held() {
        return state == State.FINISHED ? 0 : taken - gone;
    }

    /**
     * Fits the seats to the people, so that 70 to 100 % are taken whatever the set, and exactly one run has exactly one
     * free seat.
     */
    int fittedCapacity() {
        if (lastSeat) {
            return held() + 1;
        }
        int people = state == State.FINISHED ? taken : held();
        if (people == 0) {
            return capacity;
        }
        int fitted = Math.max(people, Math.min(capacity, people * 10 / 7));
        return fitted == held() + 1 && state != State.FINISHED ? people : fitted;
    }
}
