package ch.etappe.worklist;

import ch.etappe.worklist.StallSigns.Since;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Domain rule BR17: when a case counts as stuck. The most concrete cause is named first, because it suggests the next act.
 *
 * @param silentDays without any movement
 * @param overdueDays of a step after its target day
 * @param waitingDays of a request for a seat
 */
record StallRule(int silentDays, int overdueDays, int waitingDays) {

    Optional<Stall> judge(StallSigns signs, LocalDate today) {
        return past(signs.step(), overdueDays, today)
                .map(step -> new Stall(signs.dossier(), StallCause.STEP_OVERDUE, step.day(), step.id()))
                .or(() -> past(signs.waiting(), waitingDays, today)
                        .map(seat -> new Stall(signs.dossier(), StallCause.SEAT_WAITING, seat.day(), seat.id())))
                .or(() -> Optional.of(signs.movedOn())
                        .filter(moved -> moved.plusDays(silentDays).isBefore(today))
                        .map(moved -> new Stall(signs.dossier(), StallCause.SILENT, moved, null)));
    }

    private static Optional<Since> past(@Nullable Since since, int days, LocalDate today) {
        return Optional.ofNullable(since).filter(one -> one.day().plusDays(days).isBefore(today));
    }
}
