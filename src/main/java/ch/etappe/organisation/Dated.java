package ch.etappe.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that holds from a day on until the next of its kind does, unless it was withdrawn before that day. */
public interface Dated {

    /** The first day on which it holds. */
    LocalDate from();

    /** Whether nobody withdrew it. */
    boolean stands();

    /** Whether it will hold later; until then it may be withdrawn. */
    default boolean isPlanned(LocalDate today) {
        return stands() && from().isAfter(today);
    }

    /**
     * What holds on a day as far as it is planned now.
     *
     * @param newestFirst all of one kind, latest day first; withdrawn ones among them
     */
    static <T extends Dated> Optional<T> holding(List<T> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(Dated::stands)
                .filter(one -> !one.from().isAfter(day))
                .findFirst();
    }

    /** What of these will hold later, next first. */
    static <T extends Dated> List<T> planned(List<T> newestFirst, LocalDate today) {
        return newestFirst.reversed().stream()
                .filter(one -> one.isPlanned(today))
                .toList();
    }

    /** Whether one of these holds from that very day on. */
    static boolean isTaken(List<? extends Dated> all, LocalDate day) {
        return all.stream().filter(Dated::stands).anyMatch(one -> one.from().equals(day));
    }
}
