package ch.etappe.offer;

import ch.etappe.kernel.ProcessArea;
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

    /** The area that such an offer usually serves; a suggestion. */
    public ProcessArea usualArea() {
        return switch (this) {
            case LANGUAGE_ALPHA, LANGUAGE_INTENSIVE, LANGUAGE_EVENING, LANGUAGE_PARENT, CERT_PREP ->
                ProcessArea.LANGUAGE_EDU;
            case EARLY_LANGUAGE -> ProcessArea.EARLY_CHILDHOOD;
            case ASSESSMENT -> ProcessArea.CASE_MGMT;
            case QUALIFICATION,
                    JOB_COACHING,
                    SUPPORTED_EMPLOYMENT,
                    OCCUPATION_STABILISATION,
                    PRE_APPRENTICESHIP,
                    BRIDGE_YEAR -> ProcessArea.EMPLOYABILITY;
            case SOCIAL_CONTACT, COUNSELLING, INTERPRETING -> ProcessArea.SOCIAL;
        };
    }

    public String key() {
        return "offer.category." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
