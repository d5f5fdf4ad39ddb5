package ch.etappe.appointment;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.i18n.Dates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appointments that somebody has to look at, over all cases of an account. Each method takes {@code mine}: only those the
 * account hosts or whose dossier is in its hands, otherwise all of its region; and a limit of rows, while totals are
 * complete.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
public class AppointmentsDue {

    /** Who has not answered this close to the day is worth a call. */
    private static final Duration SOON = Duration.ofDays(3);

    private static final Duration EVER = Duration.ofDays(730);

    private static final String DUE = """
            select o.*, count(*) over () as total from appointment_overview o join dossier d on d.id = o.dossier_id
            where o.region_id = :region and (o.host_id = :user or""" + WorkQuery.IN_HAND + """
                  ) and o.starts_at >= :from and o.starts_at < :to and o.state in (:states)
            order by o.starts_at, o.id limit :limit
            """;

    private final WorkQuery work;
    private final Clock clock;

    AppointmentsDue(WorkQuery work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Today's, in Zurich's day, also those that are over and not yet said to have been held. */
    public Counted<AppointmentSummary> today(boolean mine, int limit) {
        LocalDate today = Dates.dayOf(clock.instant());
        return read(
                midnight(today),
                midnight(today.plusDays(1)),
                mine,
                limit,
                AppointmentState.PROPOSED,
                AppointmentState.CONFIRMED);
    }

    /** Ahead, and the person cannot come. */
    public Counted<AppointmentSummary> declined(boolean mine, int limit) {
        Instant now = clock.instant();
        return read(now, now.plus(EVER), mine, limit, AppointmentState.DECLINED);
    }

    /** Less than three days to go, and the person has not answered. */
    public Counted<AppointmentSummary> unanswered(boolean mine, int limit) {
        Instant now = clock.instant();
        return read(now, now.plus(SOON), mine, limit, AppointmentState.PROPOSED);
    }

    private Counted<AppointmentSummary> read(
            Instant from, Instant to, boolean mine, int limit, AppointmentState... states) {
        return work.read(
                DUE,
                Map.of(
                        "from",
                        AppointmentOverviews.utc(from),
                        "to",
                        AppointmentOverviews.utc(to),
                        "states",
                        Stream.of(states).map(AppointmentState::name).toList()),
                mine,
                limit,
                AppointmentOverviews::read);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Dates.ZURICH).toInstant();
    }
}
