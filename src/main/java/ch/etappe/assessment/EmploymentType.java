package ch.etappe.assessment;

import java.util.Locale;

/** Kinds of work. The names are stored and are message keys; rename only with a migration. */
public enum EmploymentType {
    FIRST_MARKET_EMPLOYED,
    FIRST_MARKET_SELF,
    /** Counts as training (WZ3), not as work of the first market. */
    APPRENTICESHIP,
    SECOND_MARKET,
    INTERNSHIP,
    /** Known to have no work, unlike not known. */
    NONE;

    public boolean isFirstMarket() {
        return this == FIRST_MARKET_EMPLOYED || this == FIRST_MARKET_SELF;
    }

    public String key() {
        return "assessment.employment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
