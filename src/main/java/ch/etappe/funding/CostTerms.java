package ch.etappe.funding;

import ch.etappe.kernel.TargetGroup;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who is to pay and for which days: proposed by the rules, then said by who hands it in.
 *
 * @param validTo the last day, included
 * @param checked who was found not to pay, as {@link OtherPayer#stored} writes it
 * @param requestWords for who decides
 */
@Embeddable
record CostTerms(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        CostBearer bearer,

        LocalDate validFrom,
        LocalDate validTo,
        String checked,
        @Nullable String requestWords) {

    static CostTerms proposed(CostRequest request, TargetGroup group) {
        return new CostTerms(
                FundingRules.bearers(group, request.area()).getFirst(), request.startsOn(), request.endsOn(), "", null);
    }

    /** @param form without problems */
    static CostTerms of(ApprovalForm form) {
        return new CostTerms(
                Objects.requireNonNull(form.bearer()),
                Objects.requireNonNull(form.from()),
                Objects.requireNonNull(form.to()),
                OtherPayer.stored(form.checked()),
                form.words().isBlank() ? null : form.words().strip());
    }

    boolean include(LocalDate from, LocalDate to) {
        return !from.isBefore(validFrom) && !to.isAfter(validTo);
    }
}
