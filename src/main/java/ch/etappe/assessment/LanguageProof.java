package ch.etappe.assessment;

import java.util.Locale;

/** What a language level rests on. The names are stored and are message keys; rename only with a migration. */
public enum LanguageProof {
    /** What the person says of it: shown, never counted. */
    SELF,
    CASEWORKER,
    PLACEMENT,
    COURSE_END,
    FIDE,
    CERTIFICATE;

    public boolean counts() {
        return this != SELF;
    }

    public String key() {
        return "assessment.proof." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
