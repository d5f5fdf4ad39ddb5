package ch.etappe.funding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which cost approvals a list shows. */
public enum CostBox {
    TO_DECIDE("a.state = 'SUBMITTED' and a.ended_at is null"),
    TO_COMPLETE("a.state in ('DRAFT', 'RETURNED') and a.ended_at is null"),
    GRANTED("a.state in ('APPROVED', 'PARTLY') and a.ended_at is null"),
    OVER("(a.state in ('REJECTED', 'EXPIRED', 'REVOKED') or a.ended_at is not null)");

    private final String where;

    CostBox(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "funding.approval.box." + code();
    }

    public static Optional<CostBox> of(String code) {
        return Arrays.stream(values()).filter(box -> box.code().equals(code)).findFirst();
    }
}
