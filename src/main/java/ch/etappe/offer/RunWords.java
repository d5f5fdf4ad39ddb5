package ch.etappe.offer;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LocaleData;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.CefrLevel;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How a run is said in a reader's language; the same words on the phone, in lists and in a plan. */
@Component
public class RunWords {

    private final Texts texts;

    RunWords(Texts texts) {
        this.texts = texts;
    }

    /** {@code Montag bis Freitag} or {@code Montag, Mittwoch und Freitag}. */
    public String days(Weekdays weekdays, Locale reader) {
        List<String> names =
                weekdays.days().stream().map(day -> name(day, reader)).toList();
        return weekdays.isRange()
                ? texts.get(reader, "offer.me.days-range", names.getFirst(), names.getLast())
                : ListFormatter.getInstance(LocaleData.of(reader)).format(names);
    }

    /** {@code Montag bis Freitag, 08:30 bis 11:00 Uhr}. */
    public String schedule(RunSummary run, Locale reader) {
        return schedule(run.timetable(), reader);
    }

    /** Same, without the run around it. */
    public String schedule(Timetable timetable, Locale reader) {
        return texts.get(
                reader,
                "offer.me.schedule",
                days(timetable.weekdays(), reader),
                Dates.time(timetable.startsAt()),
                Dates.time(timetable.endsAt()));
    }

    /** {@code 11.1.2027 bis 26.3.2027}, for offices. */
    public String dates(RunSummary run, Locale reader) {
        return texts.get(
                reader,
                "offer.dates",
                Dates.numeric(run.timetable().startsOn()),
                Dates.numeric(run.timetable().endsOn()));
    }

    /** {@code vom 11. Januar 2027 bis am 26. März 2027}, for people. */
    public String datesInWords(RunSummary run, Locale reader) {
        return datesInWords(run.timetable(), reader);
    }

    /** Same, without the run around it. */
    public String datesInWords(Timetable timetable, Locale reader) {
        return texts.get(
                reader,
                "offer.me.dates",
                Dates.inWordsWithYear(timetable.startsOn(), reader),
                Dates.inWordsWithYear(timetable.endsOn(), reader));
    }

    /** {@code A1 bis A2}, {@code bis A1}, {@code ab A1}; blank where the level does not matter. */
    public String level(RunSummary run, Locale reader) {
        CefrLevel from = run.entryLevel();
        CefrLevel to = run.targetLevel();
        if (from != null && to != null) {
            return texts.get(reader, "offer.level.from-to", name(from, reader), name(to, reader));
        }
        if (to != null) {
            return texts.get(reader, "offer.level.to", name(to, reader));
        }
        return from == null ? "" : texts.get(reader, "offer.level.from", name(from, reader));
    }

    private String name(CefrLevel level, Locale reader) {
        return level == CefrLevel.ALPHA ? texts.get(reader, "offer.level.alpha") : level.name();
    }

    private static String name(DayOfWeek day, Locale reader) {
        return DateFormatSymbols.getInstance(LocaleData.of(reader))
                .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)[day.getValue() % 7 + 1];
    }
}
