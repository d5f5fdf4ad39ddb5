package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends approvals whose last day is over, and frees what was kept for invoices that never came. Several nodes may do it at
 * once: each row is locked, and the second finds nothing left to do.
 */
@Component
class ApprovalClock {

    private static final Logger log = LoggerFactory.getLogger(ApprovalClock.class);

    private final CostApprovalRepository approvals;
    private final ApprovalTrail trail;
    private final Settling settling;
    private final Releases releases;
    private final CaseLock cases;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;

    ApprovalClock(
            CostApprovalRepository approvals,
            ApprovalTrail trail,
            Settling settling,
            Releases releases,
            CaseLock cases,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient database,
            Clock clock) {
        this.approvals = approvals;
        this.trail = trail;
        this.settling = settling;
        this.releases = releases;
        this.cases = cases;
        this.events = events;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    /** One transaction for each, so that nobody waits for all of them. */
    @Scheduled(initialDelay = 3, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void tick() {
        LocalDate today = Dates.dayOf(clock.instant());
        List<Due> over = due("""
            select id, dossier_id from cost_approval
            where state in ('APPROVED', 'PARTLY') and ended_at is null and valid_to < :today order by id
            """, today);
        over.forEach(one -> transaction.executeWithoutResult(now -> expire(one, today)));
        List<Due> unpaid = due("""
            select a.id, a.dossier_id from cost_approval a
            where a.settle_on <= :today and exists (select 1 from fund_commitment c
                                                    where c.object_id = a.id and c.open_amount > 0)
            order by a.id
            """, today);
        unpaid.forEach(one -> transaction.executeWithoutResult(now -> releases.releaseAll(one.id(), "settled")));
        if (!over.isEmpty() || !unpaid.isEmpty()) {
            log.info("{} cost approvals are over, {} were settled", over.size(), unpaid.size());
        }
    }

    private void expire(Due due, LocalDate today) {
        cases.hold(due.dossier());
        approvals.reserve(due.id()).filter(one -> one.hasRunOut(today)).ifPresent(one -> {
            one.expire();
            trail.keep(one, ApprovalAct.EXPIRE.name(), null, null);
            events.publishEvent(new CostsOver(one.id(), one.seat(), one.dossier()));
            settling.settle(one, "expired");
            approvals.saveAndFlush(one);
        });
    }

    private List<Due> due(String sql, LocalDate today) {
        return database.sql(sql)
                .param("today", today)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class), new DossierId(row.getObject("dossier_id", UUID.class))))
                .list();
    }

    private record Due(UUID id, DossierId dossier) {}
}
