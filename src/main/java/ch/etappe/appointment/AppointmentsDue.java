package ch.etappe.appointment;

import ch.etappe.dossier.DossierAccess;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private final AppointmentOverviews overviews;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    AppointmentsDue(AppointmentOverviews overviews, DossierAccess access, CurrentUser currentUser, Clock clock) {
        this.overviews = overviews;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Today's, in Zurich's day, also those that are over and not yet said to have been held. */
    public AppointmentPage today(boolean mine, int limit) {
        LocalDate today = Dates.dayOf(clock.instant());
        Instant midnight = today.atStartOfDay(Dates.ZURICH).toInstant();
        Instant next = today.plusDays(1).atStartOfDay(Dates.ZURICH).toInstant();
        return overviews.between(region(), user(mine), midnight, next, limit);
    }

    /** Ahead, and the person cannot come. */
    public AppointmentPage declined(boolean mine, int limit) {
        Instant now = clock.instant();
        return overviews.ahead(AppointmentState.DECLINED, region(), user(mine), now, now.plus(EVER), limit);
    }

    /** Less than three days to go, and the person has not answered. */
    public AppointmentPage unanswered(boolean mine, int limit) {
        Instant now = clock.instant();
        return overviews.ahead(AppointmentState.PROPOSED, region(), user(mine), now, now.plus(SOON), limit);
    }

    private @Nullable UUID region() {
        return access.reach().region();
    }

    private @Nullable UUID user(boolean mine) {
        return mine ? currentUser.id().id() : null;
    }
}
