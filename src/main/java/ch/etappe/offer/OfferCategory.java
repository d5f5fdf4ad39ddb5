package ch.etappe.offer;

import java.util.Locale;

/** Kinds of offers in the canton. The names are stored and are message keys; rename only with a migration. */
public enum OfferCategory {
    LANGUAGE_ALPHA,
    LANGUAGE_INTENSIVE,
    LANGUAGE_EVENING,
    LANGUAGE_PARENT,
    CERT_PREP,
    EARLY_LANGUAGE,
    ASSESSMENT,
    QUALIFICATION,
    JOB_COACHING,
    SUPPORTED_EMPLOYMENT,
    OCCUPATION_STABILISATION,
    PRE_APPRENTICESHIP,
    BRIDGE_YEAR,
    SOCIAL_CONTACT,
    COUNSELLING,
    INTERPRETING;

    public String key() {
        return "offer.category." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
