package ch.etappe.reading;

import ch.etappe.dossier.Absences;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.reading.ReadingRows.Cases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases of who sees who opened cases. A caseworker sees those of the cases in hand, also as somebody's deputy; a
 * region lead those of the region.
 */
@Service
@Transactional(readOnly = true)
public class Readings {

    private static final String SEES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final ReadingRows rows;
    private final Absences absences;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    Readings(ReadingRows rows, Absences absences, DossierAccess access, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.absences = absences;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Newest first. */
    @PreAuthorize(SEES)
    public List<Reading> page(ReadingQuery query, int offset, int limit) {
        return rows.page(cases(), currentUser.id(), query, since(query.period()), offset, limit);
    }

    @PreAuthorize(SEES)
    public int count(ReadingQuery query) {
        return rows.count(cases(), currentUser.id(), query, since(query.period()));
    }

    /**
     * What was opened in the account's own cases by somebody who is not in charge of them, since the account last said to
     * have seen it and at most a month ago; newest first.
     */
    @PreAuthorize(SEES)
    public List<Reading> unseen(int limit) {
        return rows.byOthers(
                inHand(), currentUser.id(), rows.seenUpTo(currentUser.id()), since(ReadingPeriod.MONTH), limit);
    }

    /** @param upTo {@link Reading#id} of the newest one that was shown */
    @PreAuthorize(SEES)
    @Transactional
    public void markSeen(long upTo) {
        rows.seen(currentUser.id(), upTo);
    }

    private Cases cases() {
        return currentUser.role() == Role.REGION_LEAD ? new Cases(access.reach().region(), List.of()) : inHand();
    }

    private Cases inHand() {
        return new Cases(null, absences.actsFor());
    }

    private Instant since(ReadingPeriod period) {
        return clock.instant().minus(Duration.ofDays(period.days()));
    }
}
