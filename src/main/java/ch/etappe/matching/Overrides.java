package ch.etappe.matching;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.identity.CurrentUser;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps why somebody was booked against an obstacle, inside the booking's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Overrides {

    private final JdbcClient database;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Overrides(JdbcClient database, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The words stay with the enrolment; the trail gets the codes. */
    void keep(EnrolmentId enrolment, DossierId dossier, List<Finding> against, String reason) {
        String codes = against.stream().map(finding -> finding.kind().name()).collect(Collectors.joining(","));
        database.sql("""
                        insert into match_override (enrolment_id, findings, reason, decided_by, decided_at)
                        values (:enrolment, :codes, :reason, :by, :at)
                        """)
                .param("enrolment", enrolment.id())
                .param("codes", codes)
                .param("reason", reason)
                .param("by", currentUser.id().id())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.did("match-overridden", "enrolment", enrolment.id(), dossier.id(), codes);
    }
}
