package ch.etappe.standard;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The association releases what the canton has handed in: two different people, the same day. */
@Service
@Transactional
@PreAuthorize("hasRole('ASSOCIATION')")
public class StandardReleases {

    private final ProcessStandardRepository standards;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    StandardReleases(ProcessStandardRepository standards, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.standards = standards;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The first release chooses the day, the second one confirms it. Naming another day takes back the first one.
     *
     * @param seen {@link StandardSummary#seen()} of what was read
     * @param from first day of validity, today or later, and after that of every released version
     * @return whether it is released now, or waits for the second person
     * @throws NotFound if there is no such version
     * @throws Refusal {@code standard.refusal.not-submitted}, {@code standard.refusal.own-draft},
     *     {@code standard.refusal.same-person}, {@code standard.refusal.from-past},
     *     {@code standard.refusal.from-before-other}
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody decided meanwhile
     */
    public boolean release(StandardId id, long seen, LocalDate from) {
        ProcessStandard standard = reserved(id);
        LocalDate last = standards.lastValidFrom();
        if (!from.isAfter(last)) {
            throw new Refusal("standard.refusal.from-before-other", Dates.numeric(last));
        }
        boolean released =
                standard.release(seen, currentUser.id(), from, Dates.dayOf(clock.instant()), clock.instant());
        audit.did(released ? "standard-released" : "standard-first-release", "process-standard", id.id(), null);
        return released;
    }

    /**
     * Back to the canton.
     *
     * @param reason what must change; the canton reads it
     * @throws Refusal {@code standard.refusal.not-submitted}, {@code standard.refusal.reason-missing}
     */
    public void sendBack(StandardId id, long seen, String reason) {
        reserved(id).sendBack(seen, reason);
        audit.did("standard-returned", "process-standard", id.id(), null);
    }

    private ProcessStandard reserved(StandardId id) {
        return standards.reserve(id.id()).orElseThrow(NotFound::new);
    }
}
