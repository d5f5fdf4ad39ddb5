package ch.etappe.funding;

import java.util.Locale;

/** Who bears a cost. The names are stored. */
public enum CostBearer {
    /** The Confederation's flat rate for integration, paid to the canton. Source: VIntA Art. 15. */
    CANTON_IP,
    /** The Confederation's contributions for people with protection status S. */
    CANTON_PROGRAMM_S,
    /** The cantonal integration programme. */
    CANTON_KIP,
    SOCIAL_ASSISTANCE_REGION,
    MUNICIPALITY,
    /** Unemployment insurance; keeps its own books. */
    ALV,
    /** Invalidity insurance; keeps its own books. */
    IV,
    PARTICIPANT;

    /** Whether its money is in our ledger. */
    public boolean hasFund() {
        return switch (this) {
            case CANTON_IP, CANTON_PROGRAMM_S, CANTON_KIP, SOCIAL_ASSISTANCE_REGION, MUNICIPALITY -> true;
            case ALV, IV, PARTICIPANT -> false;
        };
    }

    public boolean isCantonal() {
        return this == CANTON_IP || this == CANTON_PROGRAMM_S || this == CANTON_KIP;
    }

    public String key() {
        return "funding.bearer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
