package ch.etappe.dossier;

import java.util.List;
import java.util.Locale;

/** What a module knows to have happened on a case. Its beans fill the timeline, so the case page does not know them. */
public interface TimelineSource {

    /** Only who may read this kind of data sees the entries. */
    DataCategory category();

    /** The newest first; the caller has checked that the case is in reach. */
    List<TimelineEntry> of(DossierId dossier, Locale reader, int limit);
}
