package ch.etappe.reading.ui;

import ch.etappe.audit.ReadingPurpose;
import ch.etappe.dossier.GlassPurpose;
import ch.etappe.i18n.Dates;
import ch.etappe.reading.Reading;
import ch.etappe.uikit.Wording;
import java.time.Instant;

/** Readings in words. */
final class ReadingWords {

    private ReadingWords() {}

    static String when(Instant at) {
        return Dates.numeric(Dates.dayOf(at)) + " " + Dates.time(at);
    }

    /** What a region lead chose when breaking the glass, else what follows from how the reader stood to the case. */
    static String purpose(Reading reading, Wording words) {
        GlassPurpose glass = reading.glass();
        ReadingPurpose purpose = reading.purpose();
        if (glass != null) {
            return words.of(glass.key());
        }
        return words.of(purpose == null ? "reading.purpose.unknown" : purpose.key());
    }
}
