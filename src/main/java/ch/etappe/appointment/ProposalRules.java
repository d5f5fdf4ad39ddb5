package ch.etappe.appointment;

import ch.etappe.appointment.AppointmentForm.Field;
import ch.etappe.appointment.AppointmentForm.Remark;
import ch.etappe.i18n.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a proposal must hold, said beside each field; nothing here touches the database. */
final class ProposalRules {

    /** Nobody is asked to an office earlier or later without a second look. */
    private static final LocalTime DAY_BEGINS = LocalTime.of(7, 0);

    private static final LocalTime DAY_ENDS = LocalTime.of(19, 0);
    private static final int SHORTEST = 5;
    private static final int LONGEST = 600;
    private static final int YEARS_AHEAD = 2;

    private ProposalRules() {}

    static List<Remark> problems(AppointmentForm form, Set<Host> hosts, Instant now) {
        List<Remark> problems = new ArrayList<>();
        demand(problems, form.type() != null, Field.TYPE, "appointment.refusal.type");
        demand(problems, form.date() != null, Field.DATE, "appointment.refusal.date");
        demand(problems, form.time() != null, Field.TIME, "appointment.refusal.time");
        Integer minutes = form.minutes();
        demand(
                problems,
                minutes != null && minutes >= SHORTEST && minutes <= LONGEST,
                Field.MINUTES,
                "appointment.refusal.minutes");
        demand(problems, !form.place().isBlank(), Field.PLACE, "appointment.refusal.place");
        demand(problems, form.place().length() <= 200, Field.PLACE, "appointment.refusal.too-long");
        demand(problems, form.address().length() <= 300, Field.ADDRESS, "appointment.refusal.too-long");
        demand(
                problems,
                hosts.stream().anyMatch(host -> host.id().equals(form.host())),
                Field.HOST,
                "appointment.refusal.host");
        when(problems, form.date(), form.time(), now);
        return problems;
    }

    /** Whether the wall clock at start or end is outside usual office hours. */
    static boolean isUnusualHour(Instant start, Instant end, ZoneId zone) {
        LocalTime begins = start.atZone(zone).toLocalTime();
        LocalTime ends = end.atZone(zone).toLocalTime();
        return begins.isBefore(DAY_BEGINS) || ends.isAfter(DAY_ENDS) || ends.isBefore(begins);
    }

    private static void when(List<Remark> problems, @Nullable LocalDate date, @Nullable LocalTime time, Instant now) {
        LocalDate today = Dates.dayOf(now);
        if (date == null) {
            return;
        }
        if (date.isBefore(today)) {
            problems.add(new Remark(Field.DATE, "appointment.refusal.past"));
        } else if (date.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(new Remark(Field.DATE, "appointment.refusal.too-far"));
        } else if (time != null && !WallClock.exists(date, time)) {
            problems.add(new Remark(Field.TIME, "appointment.refusal.no-such-time"));
        } else if (time != null && WallClock.at(date, time).isBefore(now)) {
            problems.add(new Remark(Field.TIME, "appointment.refusal.past"));
        }
    }

    private static void demand(List<Remark> problems, boolean holds, Field field, String key) {
        if (!holds) {
            problems.add(new Remark(field, key));
        }
    }
}
