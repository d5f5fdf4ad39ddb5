package ch.etappe.funding.ui;

import ch.etappe.funding.CostBearer;
import ch.etappe.funding.CostCalculation;
import ch.etappe.funding.CostSummary;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Wording;

/** Cost approvals in words. */
final class CostWords {

    private CostWords() {}

    /** {@code 180 Lektionen zu CHF 10.50 = CHF 1’890.00}. */
    static String calculation(CostCalculation sum, Wording words) {
        return words.of(
                "funding.approval.calculation",
                sum.unit().name(),
                sum.quantity(),
                sum.publicShare().formatted(),
                sum.amount().formatted());
    }

    static String ownShare(CostCalculation sum, Wording words) {
        return sum.participantShare().rappen() == 0
                ? words.of("funding.approval.own-share.none")
                : words.of(
                        "funding.approval.calculation",
                        sum.unit().name(),
                        sum.quantity(),
                        sum.participantShare().formatted(),
                        sum.participantAmount().formatted());
    }

    static String bearer(CostBearer bearer, Wording words) {
        return words.of(
                switch (bearer) {
                    case SOCIAL_ASSISTANCE_REGION -> "funding.approval.bearer.region";
                    case MUNICIPALITY -> "funding.approval.bearer.municipality";
                    default -> bearer.key();
                });
    }

    static Badge badge(CostSummary one, Wording words) {
        if (one.ended()) {
            return Badges.neutral(words.of("funding.approval.ended"));
        }
        String word = words.of(one.state().key());
        return switch (one.state()) {
            case DRAFT -> Badges.neutral(word);
            case SUBMITTED -> Badges.waiting(word);
            case RETURNED, EXPIRED -> Badges.warn(word);
            case APPROVED, PARTLY -> Badges.good(word);
            case REJECTED, REVOKED -> Badges.bad(word);
        };
    }
}
