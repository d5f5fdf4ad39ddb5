package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.TargetGroup;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All of one cost approval.
 *
 * @param startsOn the first day that costs something
 * @param group the person's, when it was handed in
 * @param groupNow the person's today
 * @param occupationMonths in occupation programmes in all; 0 for other offers
 * @param cantonal the offer is for the canton to approve
 * @param bearers who may pay, the proposed one first
 * @param free what is free in the bearer's fund this year; null for who does not decide
 * @param words what the requester wrote
 * @param decisionWords why it was sent back, rejected or revoked
 * @param mayDecide whether the reader decides now
 * @param mayComplete whether it is the reader's turn to complete it
 * @param mayRevoke whether the reader may take back what was granted
 * @param own the reader asked for it, and so does not decide (BR13)
 * @param version to be given back with what is done
 */
public record CostSheet(
        CostSummary summary,
        CostCalculation calculation,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate validFrom,
        TargetGroup group,
        TargetGroup groupNow,
        int occupationMonths,
        boolean cantonal,
        List<CostBearer> bearers,
        @Nullable Chf free,
        Set<OtherPayer> checked,
        String words,
        @Nullable String decisionWords,
        @Nullable String requester,
        @Nullable String judge,
        @Nullable Instant decidedAt,
        List<Step> steps,
        boolean mayDecide,
        boolean mayComplete,
        boolean mayRevoke,
        boolean own,
        long version)
        implements Serializable {

    /**
     * One step of its way.
     *
     * @param by null for the portal
     */
    public record Step(
            String code,
            @Nullable String by,
            Instant at,
            @Nullable Chf amount,
            @Nullable String words) implements Serializable {

        public String key() {
            return "funding.approval.act." + code;
        }
    }
}
