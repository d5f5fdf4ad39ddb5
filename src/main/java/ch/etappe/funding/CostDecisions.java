package ch.etappe.funding;

import ch.etappe.funding.CostDesk.Place;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions on costs. The region's lead decides; the canton decides above the limit, on occupation of more than a year and
 * on what the offer leaves to it. Never who asked (BR13). Of two who decide at once, one does.
 *
 * <p>All refuse with {@link NotFound} what is unknown or out of reach, and with {@code funding.refusal.own-request},
 * {@code .approval-decided}, {@code .approval-over}, {@code .approval-changed} (handed in anew since it was read) and
 * {@code .canton-decides}.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('REGION_LEAD', 'CANTON')")
public class CostDecisions {

    private final CostApprovalRepository approvals;
    private final ApprovalTrail trail;
    private final CostRows rows;
    private final CostDesk desk;
    private final CaseLock cases;
    private final Ledger ledger;
    private final Settling settling;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CostDecisions(
            CostApprovalRepository approvals,
            ApprovalTrail trail,
            CostRows rows,
            CostDesk desk,
            CaseLock cases,
            Ledger ledger,
            Settling settling,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.approvals = approvals;
        this.trail = trail;
        this.rows = rows;
        this.desk = desk;
        this.cases = cases;
        this.ledger = ledger;
        this.settling = settling;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Grants an amount and sets it aside in the bearer's fund of this year; the provider may confirm the seat from now on.
     *
     * @param seen {@link CostSheet#version()}
     * @param amount all that was asked for, or less
     * @throws Refusal {@code funding.refusal.part} for nothing or too much, {@code funding.refusal.free} with what is free
     *     in the fund, and those of {@link Ledger#commit}
     */
    public void approve(CostApprovalId id, long seen, Chf amount) {
        Place place = hold(id);
        CostApproval approval = reserve(id, seen);
        approval.approve(amount, currentUser.id(), clock.instant());
        trail.keep(approval, act(approval), amount, null);
        events.publishEvent(new CostsGranted(id, approval.seat(), approval.dossier(), false));
        if (amount.rappen() > 0) {
            commit(approval, place.payer(approval.bearer()), amount);
        }
    }

    /**
     * Sends it back to who asked.
     *
     * @param words what is missing
     * @throws Refusal {@code funding.refusal.reason-missing}
     */
    public void sendBack(CostApprovalId id, long seen, String words) {
        hold(id);
        CostApproval approval = reserve(id, seen);
        approval.sendBack(words, currentUser.id());
        trail.keep(approval, ApprovalAct.SEND_BACK.name(), null, words.strip());
    }

    /**
     * Says no; the seat is free for others, unless the person attends already.
     *
     * @throws Refusal {@code funding.refusal.reason-missing}
     */
    public void reject(CostApprovalId id, long seen, String reason) {
        hold(id);
        CostApproval approval = reserve(id, seen);
        approval.reject(reason, currentUser.id(), clock.instant());
        trail.keep(approval, ApprovalAct.REJECT.name(), null, reason.strip());
        events.publishEvent(new CostsRefused(id, approval.seat(), approval.dossier()));
    }

    /**
     * Takes back what was granted. Before the course the seat is free for others; later the person may not attend until
     * costs are approved anew.
     *
     * @throws Refusal {@code funding.refusal.reason-missing}, {@code funding.refusal.approval-state}
     */
    public void revoke(CostApprovalId id, String reason) {
        hold(id);
        CostApproval approval = approvals.reserve(id.id()).orElseThrow(NotFound::new);
        approval.revoke(reason);
        trail.keep(approval, ApprovalAct.REVOKE.name(), null, reason.strip());
        events.publishEvent(new CostsOver(id, approval.seat(), approval.dossier()));
        settling.settle(approval, "revoked");
        approvals.saveAndFlush(approval);
    }

    private void commit(CostApproval approval, Payer payer, Chf amount) {
        int year = Dates.dayOf(clock.instant()).getYear();
        Chf free = rows.free(payer, year);
        if (amount.compareTo(free) > 0) {
            throw new Refusal("funding.refusal.free", free.formatted());
        }
        CostObject object =
                new CostObject(CostObject.Kind.APPROVAL, approval.id().id(), approval.dossier(), approval.area());
        ledger.commit(
                ledger.fund(payer),
                year,
                object,
                amount,
                "approval:" + approval.id().id());
    }

    private static String act(CostApproval approval) {
        return approval.state() == ApprovalState.APPROVED
                ? ApprovalAct.APPROVE.name()
                : ApprovalAct.APPROVE_PARTLY.name();
    }

    private Place hold(CostApprovalId id) {
        Place place = desk.writable(id);
        if (!desk.isCanton() && place.decider() == Decider.CANTON) {
            throw new Refusal("funding.refusal.canton-decides");
        }
        cases.hold(place.dossier());
        return place;
    }

    private CostApproval reserve(CostApprovalId id, long seen) {
        CostApproval approval = approvals.reserve(id.id()).orElseThrow(NotFound::new);
        if (approval.state() == ApprovalState.SUBMITTED && approval.version() != seen) {
            throw new Refusal("funding.refusal.approval-changed");
        }
        return approval;
    }
}
