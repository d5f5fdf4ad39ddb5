package ch.etappe.dossier;

import java.util.List;
import java.util.Locale;

/** What a module hangs on the stages of the path: talks, goals, courses. */
public interface StageContent {

    /**
     * @param reader language of the texts
     * @param plain in the words of the phone; otherwise in those of the office
     */
    List<StageEntry> of(DossierId dossier, Locale reader, boolean plain);
}
