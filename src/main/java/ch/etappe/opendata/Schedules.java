package ch.etappe.opendata;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.offer.RunWords;
import ch.etappe.offer.Timetable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * When a run takes place. HSDS says times with their distance from UTC, so a run that lasts beyond the change of the
 * clocks has one schedule before it and one after.
 */
@Component
class Schedules {

    private static final int PER_HOUR = 3600;

    private final RunWords words;

    Schedules(RunWords words) {
        this.words = words;
    }

    List<Hsds.Schedule> of(PublishedRun run, Language reader) {
        List<Hsds.Schedule> schedules = new ArrayList<>();
        LocalDate from = run.timetable().startsOn();
        while (!from.isAfter(run.timetable().endsOn())) {
            LocalDate until = lastOfSameClock(from, run.timetable().endsOn());
            LocalDate first = firstLesson(run.timetable(), from);
            if (!first.isAfter(until)) {
                schedules.add(schedule(run, first, until, reader));
            }
            from = until.plusDays(1);
        }
        return schedules;
    }

    private Hsds.Schedule schedule(PublishedRun run, LocalDate first, LocalDate until, Language reader) {
        Timetable timetable = run.timetable();
        ZoneOffset offset =
                first.atTime(timetable.startsAt()).atZone(Dates.ZURICH).getOffset();
        return new Hsds.Schedule(
                StableIds.of(run.id(), "schedule/" + first),
                run.service(),
                run.place().id(),
                run.id(),
                first,
                until,
                first,
                offset.getTotalSeconds() / PER_HOUR,
                until,
                "MO",
                "WEEKLY",
                1,
                timetable.weekdays().days().stream()
                        .map(day -> day.name().substring(0, 2))
                        .collect(Collectors.joining(",")),
                words.days(timetable.weekdays(), reader.locale()),
                Dates.time(timetable.startsAt()) + offset,
                Dates.time(timetable.endsAt()) + offset);
    }

    /** The clocks change in the night, before any course begins: the day of the change has the new time. */
    private static LocalDate lastOfSameClock(LocalDate from, LocalDate last) {
        ZoneOffsetTransition next = Dates.ZURICH
                .getRules()
                .nextTransition(from.atTime(12, 0).atZone(Dates.ZURICH).toInstant());
        LocalDate change =
                next == null ? last.plusDays(1) : next.getDateTimeBefore().toLocalDate();
        return change.isAfter(last) ? last : change.minusDays(1);
    }

    private static LocalDate firstLesson(Timetable timetable, LocalDate from) {
        List<DayOfWeek> days = timetable.weekdays().days();
        LocalDate day = from;
        while (!days.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }
}
