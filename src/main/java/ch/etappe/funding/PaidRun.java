package ch.etappe.funding;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What costs are for: a seat in a run of a provider.
 *
 * @param startsOn the first day that costs something
 * @param endsOn the last day, included
 */
@Embeddable
record PaidRun(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        ProcessArea area,

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR) LocalizedText title,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn) {

    static PaidRun of(CostRequest request) {
        return new PaidRun(request.area(), request.title(), request.provider(), request.startsOn(), request.endsOn());
    }

    boolean isBegun(LocalDate today) {
        return !startsOn.isAfter(today);
    }

    /** The part of an amount for all its days that is used up by that day; begun Rappen count. */
    Chf usedBy(LocalDate day, Chf whole) {
        long days = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
        long gone = Math.clamp(ChronoUnit.DAYS.between(startsOn, day) + 1, 0, days);
        return new Chf(Math.ceilDiv(Math.multiplyExact(whole.rappen(), gone), days));
    }
}
