package ch.etappe.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What spells of one person must not do without somebody having looked twice. */
final class Spells {

    private static final int FULL = 100;

    private Spells() {}

    /**
     * Message key of what is odd about a result beside those that count already; empty if nothing is.
     *
     * @param others without the one that it replaces
     */
    static Optional<String> warning(Result fresh, Collection<Result> others) {
        return switch (fresh) {
            case EmploymentSpell spell -> employment(spell, others);
            case TrainingSpell spell ->
                others.stream().filter(TrainingSpell.class::isInstance).anyMatch(other -> overlap(spell, other))
                        ? Optional.of("assessment.warning.two-trainings")
                        : Optional.empty();
            case SchoolEntry entry ->
                others.stream()
                                .anyMatch(other ->
                                        other instanceof SchoolEntry before && before.childNo() == entry.childNo())
                        ? Optional.of("assessment.warning.child-entered")
                        : Optional.empty();
            case LanguageRecord record -> Optional.empty();
            case SelfReport report -> Optional.empty();
        };
    }

    private static Optional<String> employment(EmploymentSpell fresh, Collection<Result> others) {
        List<EmploymentSpell> beside = others.stream()
                .filter(EmploymentSpell.class::isInstance)
                .map(EmploymentSpell.class::cast)
                .filter(other -> overlap(fresh, other))
                .toList();
        boolean none = fresh.type() == EmploymentType.NONE
                || beside.stream().anyMatch(other -> other.type() == EmploymentType.NONE);
        if (none && !beside.isEmpty()) {
            return Optional.of("assessment.warning.work-and-none");
        }
        boolean tooMuch = Stream.concat(Stream.of(fresh), beside.stream())
                .map(EmploymentSpell::from)
                .filter(fresh::covers)
                .anyMatch(day -> fresh.percent() + percentOn(day, beside) > FULL);
        return tooMuch ? Optional.of("assessment.warning.over-full") : Optional.empty();
    }

    private static int percentOn(LocalDate day, List<EmploymentSpell> spells) {
        return spells.stream()
                .filter(spell -> spell.covers(day))
                .mapToInt(EmploymentSpell::percent)
                .sum();
    }

    private static boolean overlap(Result one, Result other) {
        return one.covers(other.from()) || other.covers(one.from());
    }
}
