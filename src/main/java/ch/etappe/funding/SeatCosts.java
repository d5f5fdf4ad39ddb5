package ch.etappe.funding;

import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.TargetGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The costs of seats, for the module that gives them: begins an approval with a seat and ends it with the seat. Joins the
 * transaction of its caller, who holds the dossier and has checked who may. Also where nobody is signed in.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeatCosts {

    private final CostApprovalRepository approvals;
    private final ApprovalTrail trail;
    private final Settling settling;
    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    SeatCosts(
            CostApprovalRepository approvals,
            ApprovalTrail trail,
            Settling settling,
            CurrentUser currentUser,
            JdbcClient database,
            Clock clock) {
        this.approvals = approvals;
        this.trail = trail;
        this.settling = settling;
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    /** Begins a draft for a seat, unless it has one that is open or holds; who may pay is proposed by the rules. */
    public void begin(CostRequest request) {
        boolean running = approvals.reserveOf(request.seat()).stream().anyMatch(SeatCosts::isRunning);
        if (!running) {
            CostApproval draft = database.sql(
                            "select region_id, target_group from fundable_case where dossier_id = :dossier")
                    .param("dossier", request.dossier().id())
                    .query((row, number) -> new CostApproval(
                            request,
                            row.getObject("region_id", UUID.class),
                            TargetGroup.valueOf(row.getString("target_group")),
                            currentUser.find().map(Account::id).orElse(null),
                            clock.instant()))
                    .single();
            trail.keep(draft, ApprovalAct.BEGIN.name(), draft.requested(), null);
        }
    }

    /** The seat is over: nothing more can be decided, and what is not used is free for others. Twice is once. */
    public void end(UUID seat) {
        approvals.reserveOf(seat).forEach(one -> end(one, "SEAT"));
    }

    /**
     * The person goes to another run. What was granted goes along if it is enough and holds long enough; otherwise the new
     * seat needs its own approval.
     *
     * @param to the other seat; a draft for it that is not needed ends
     * @return whether the costs of the new seat are approved
     */
    public boolean carryOver(UUID from, CostRequest to) {
        List<CostApproval> old = approvals.reserveOf(from);
        Optional<CostApproval> enough =
                old.stream().filter(one -> one.covers(to)).findFirst();
        enough.ifPresent(one -> {
            approvals.reserveOf(to.seat()).forEach(draft -> end(draft, "CARRIED"));
            one.follow(to);
            trail.keep(one, "CARRIED", null, null);
        });
        old.stream().filter(one -> !enough.equals(Optional.of(one))).forEach(one -> end(one, "SEAT"));
        return enough.isPresent();
    }

    /** Whether somebody may attend on that day (BR03). */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isCovered(UUID seat, LocalDate day) {
        return database.sql("""
            select count(*) from cost_approval
            where enrolment_id = :seat and state in ('APPROVED', 'PARTLY') and ended_at is null
              and :day between valid_from and valid_to
            """)
                        .param("seat", seat)
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The last days of what is granted for these seats; a seat without any is missing. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<UUID, LocalDate> coveredUntil(Collection<UUID> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LocalDate> last = new HashMap<>();
        database.sql("""
                        select enrolment_id, max(valid_to) as last_day from cost_approval
                        where enrolment_id in (:seats) and state in ('APPROVED', 'PARTLY') and ended_at is null
                        group by enrolment_id
                        """).param("seats", seats).query(row -> {
            last.put(row.getObject("enrolment_id", UUID.class), row.getObject("last_day", LocalDate.class));
        });
        return last;
    }

    private void end(CostApproval approval, String why) {
        if (!isRunning(approval)) {
            return;
        }
        boolean granted = approval.state().isGranted();
        approval.end(why, clock.instant());
        if (granted) {
            settling.settle(approval, "ended");
        }
        trail.keep(approval, "ENDED", granted ? approval.granted() : Chf.ZERO, null);
    }

    private static boolean isRunning(CostApproval one) {
        return one.state().isGranted() || one.state().isToComplete() || one.state() == ApprovalState.SUBMITTED;
    }
}
