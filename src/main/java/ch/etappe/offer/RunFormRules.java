package ch.etappe.offer;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.RunForm.Field;
import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the numbers, days and hours of a planned run; needs no database. */
final class RunFormRules {

    /** What is farther away is mistyped. */
    private static final int MOST_YEARS_AHEAD = 3;

    private static final int MOST_YEARS_LONG = 2;

    private final RunForm form;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private RunFormRules(RunForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** In the order of the fields. */
    static List<Problem> of(RunForm form, LocalDate today) {
        RunFormRules rules = new RunFormRules(form, today);
        rules.pattern();
        rules.period();
        rules.numbers();
        return rules.problems;
    }

    /** Those about a pair of times on one day; empty fields are missing ones. */
    static List<Problem> times(
            Enum<?> startField, @Nullable LocalTime starts, Enum<?> endField, @Nullable LocalTime ends) {
        List<Problem> problems = new ArrayList<>();
        if (starts == null) {
            problems.add(Problem.of(startField, "offer.refusal.time-missing"));
        }
        if (ends == null) {
            problems.add(Problem.of(endField, "offer.refusal.time-missing"));
        } else if (starts != null && !ends.isAfter(starts)) {
            problems.add(Problem.of(endField, "offer.refusal.end-before-start"));
        }
        return problems;
    }

    private void pattern() {
        if (form.weekdays().isEmpty()) {
            add(Field.WEEKDAYS, "offer.refusal.no-weekday");
        }
        problems.addAll(times(Field.STARTS_AT, form.startsAt(), Field.ENDS_AT, form.endsAt()));
    }

    private void period() {
        LocalDate first = form.startsOn();
        LocalDate last = form.endsOn();
        if (first == null) {
            add(Field.STARTS_ON, "offer.refusal.day-missing");
        } else if (first.isBefore(today)) {
            add(Field.STARTS_ON, "offer.refusal.run-past");
        } else if (first.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            add(Field.STARTS_ON, "offer.refusal.run-far", MOST_YEARS_AHEAD);
        }
        if (last == null) {
            add(Field.ENDS_ON, "offer.refusal.day-missing");
        } else if (first != null && last.isBefore(first)) {
            add(Field.ENDS_ON, "offer.refusal.end-before-start");
        } else if (first != null && last.isAfter(first.plusYears(MOST_YEARS_LONG))) {
            add(Field.ENDS_ON, "offer.refusal.run-long", MOST_YEARS_LONG);
        } else if (first != null) {
            form.in().stream()
                    .filter(day -> day.isBefore(first) || day.isAfter(last))
                    .findFirst()
                    .ifPresent(day -> add(Field.IN, "offer.refusal.outside-run", Dates.numeric(day)));
        }
    }

    private void numbers() {
        range(Field.LESSONS, form.lessons(), RunForm.MOST_LESSONS, "offer.refusal.lessons-range");
        String room = form.room();
        if (room != null && room.strip().length() > RunForm.LONGEST_ROOM) {
            add(Field.ROOM, "offer.refusal.room-too-long", RunForm.LONGEST_ROOM);
        }
        range(Field.CAPACITY, form.capacity(), RunForm.MOST_SEATS, "offer.refusal.seats-range");
        Integer capacity = form.capacity();
        Integer minimum = form.minimum();
        if (minimum != null && (minimum < 1 || capacity != null && minimum > capacity)) {
            add(Field.MINIMUM, "offer.refusal.minimum-range");
        }
        LocalDate by = form.registerBy();
        LocalDate last = form.endsOn();
        if (by != null && (by.isBefore(today) || last != null && by.isAfter(last))) {
            add(Field.REGISTER_BY, "offer.refusal.register-by-range");
        }
    }

    private void range(Field field, @Nullable Integer value, int most, String key) {
        if (value == null || value < 1 || value > most) {
            add(field, key, most);
        }
    }

    private void add(Field field, String key, Serializable... arguments) {
        problems.add(Problem.of(field, key, arguments));
    }
}
