package ch.etappe.standard;

import ch.etappe.standard.StepRule.Application;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The target days of one person's steps, in local dates: a plain function of the version, the person and what is done.
 * Nobody is late on the day of allocation, and never with what may be left out.
 */
public final class Deadlines {

    private final StandardVersion version;
    private final Newcomer who;
    private final Map<String, LocalDate> done;
    private final Set<String> waived;
    private final WorkingDayCount workingDays;

    /**
     * @param done the finished steps by code, with their day
     * @param waived codes of the steps that somebody decided to leave out
     */
    public Deadlines(
            StandardVersion version,
            Newcomer who,
            Map<String, LocalDate> done,
            Set<String> waived,
            WorkingDayCount workingDays) {
        this.version = version;
        this.who = who;
        this.done = Map.copyOf(done);
        this.waived = Set.copyOf(waived);
        this.workingDays = workingDays;
    }

    /** Empty where the step has no target, may be left out, or waits for another step to end. */
    public Optional<LocalDate> dueOn(StepRule step) {
        return step.appliesTo(who) == Application.REQUIRED ? expected(step) : Optional.empty();
    }

    private Optional<LocalDate> expected(StepRule step) {
        Deadline deadline = step.deadline();
        if (deadline == null) {
            return Optional.empty();
        }
        Optional<LocalDate> due = switch (deadline.from()) {
            case ALLOCATION -> Optional.of(after(who.allocated(), deadline));
            case ENTRY -> Optional.of(after(who.entry(), deadline));
            case KINDERGARTEN -> Optional.of(before(Kindergarten.startOf(who.birth()), deadline));
            case STEP ->
                Optional.ofNullable(deadline.step()).flatMap(this::endOf).map(end -> after(end, deadline));
        };
        return due.map(day -> day.isBefore(who.allocated()) ? who.allocated() : day);
    }

    /** A step that is not awaited counts as if it had ended in time, so that nobody waits for what never comes. */
    private Optional<LocalDate> endOf(String code) {
        if (done.containsKey(code)) {
            return Optional.ofNullable(done.get(code));
        }
        Optional<StepRule> step = version.step(code);
        boolean awaited = !waived.contains(code)
                && step.filter(rule -> rule.appliesTo(who) == Application.REQUIRED)
                        .isPresent();
        if (awaited) {
            return Optional.empty();
        }
        return step.filter(rule -> rule.deadline() != null).isPresent()
                ? step.flatMap(this::expected)
                : Optional.of(who.allocated());
    }

    private LocalDate after(LocalDate day, Deadline deadline) {
        return switch (deadline.unit()) {
            case DAYS -> day.plusDays(deadline.amount());
            case WORKING_DAYS -> workingDays.plus(day, deadline.amount());
            case MONTHS -> day.plusMonths(deadline.amount());
        };
    }

    private static LocalDate before(LocalDate day, Deadline deadline) {
        return deadline.unit() == Deadline.Unit.MONTHS
                ? day.minusMonths(deadline.amount())
                : day.minusDays(deadline.amount());
    }
}
