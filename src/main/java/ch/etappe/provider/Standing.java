package ch.etappe.provider;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a provider stands on a day, over all its accreditations: one that follows another without a gap goes on.
 *
 * @param accredited whether it may take people on that day
 * @param lastDay until when, or since when not any more; null without end, and for one that never was accredited
 * @param daysLeft from that day to the last one; null where there is nothing to count
 * @param begins the first day of one that is still to come; null if there is none, or if it only goes on
 */
public record Standing(
        boolean accredited,
        @Nullable LocalDate lastDay,
        @Nullable Long daysLeft,
        @Nullable LocalDate begins) implements Serializable {

    static Standing of(List<Accreditation> all, LocalDate day) {
        List<Accreditation> inOrder =
                all.stream().sorted(Comparator.comparing(Accreditation::from)).toList();
        LocalDate last = null;
        boolean accredited = false;
        LocalDate begins = null;
        for (Accreditation one : inOrder) {
            if (one.holdsOn(day) || accredited && last != null && one.from().equals(last.plusDays(1))) {
                accredited = true;
                last = one.to();
            } else if (one.from().isAfter(day)) {
                begins = begins == null ? one.from() : begins;
            } else if (!accredited) {
                last = one.to();
            }
        }
        Long left = accredited && last != null ? ChronoUnit.DAYS.between(day, last) : null;
        return new Standing(accredited, last, left, begins);
    }

    /** Whether it ends within so many days. */
    public boolean endsWithin(int days) {
        return daysLeft != null && daysLeft <= days;
    }
}
