package ch.etappe.sample;

import ch.etappe.sample.SampleOffers.Prepared;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lessons of a run by its pattern, without the holidays of the whole canton. Of years ago nobody opens them. */
final class SampleSessions {

    private static final int CODE = 3;

    private final SampleWorld world;
    private final Set<LocalDate> holidays = new HashSet<>();

    SampleSessions(SampleWorld world) {
        this.world = world;
        try (PreparedStatement statement = world.connection()
                        .prepareStatement("select standing_day from holiday where standing_day is not null"
                                + " and districts is null and not half");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                holidays.add(row.getObject(1, LocalDate.class));
            }
        } catch (SQLException e) {
            throw new SampleFailure(e);
        }
    }

    void of(SampleRun run, Prepared like) {
        Set<String> days = Set.copyOf(List.of(like.weekdays().split(",")));
        long lessons = Math.max(1, Math.round((double) like.lessonsPerWeek() / days.size()));
        for (LocalDate day = run.starts; !day.isAfter(run.ends); day = day.plusDays(1)) {
            if (days.contains(code(day.getDayOfWeek())) && !holidays.contains(day)) {
                world.tables()
                        .session
                        .row(
                                world.ids().next(),
                                run.id,
                                day,
                                like.startsAt(),
                                like.endsAt(),
                                lessons,
                                run.state == SampleRun.State.CANCELLED ? "CANCELLED" : "PLANNED");
            }
        }
        world.tables().flushWhenFull();
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, CODE);
    }
}
