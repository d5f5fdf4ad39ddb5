package ch.etappe.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What of a case was opened. */
public enum ReadingKind {
    /** The case itself and whatever has no kind of its own. */
    DOSSIER,
    PERSON("person"),
    NUMBERS("id-numbers"),
    ASSESSMENT("assessment"),
    HEALTH("assessment-health"),
    NOTE("internal-notes", "note"),
    DOCUMENT("document"),
    HANDOVER("handover"),
    /** A region lead gave a reason, and the most private opened. */
    GLASS("glass");

    private final List<String> stored;

    ReadingKind(String... stored) {
        this.stored = List.of(stored);
    }

    static ReadingKind of(String objectType) {
        return Arrays.stream(values())
                .filter(kind -> kind.stored.contains(objectType))
                .findFirst()
                .orElse(DOSSIER);
    }

    /** Names in the audit trail; empty for the case itself, which is all that no other kind has. */
    List<String> stored() {
        return stored;
    }

    static List<String> allStored() {
        return Arrays.stream(values()).flatMap(kind -> kind.stored.stream()).toList();
    }

    /** Stable, for URLs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its words. */
    public String key() {
        return "reading.kind." + code();
    }
}
