package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.StageContent;
import ch.etappe.dossier.StageEntry;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.kernel.ProcessArea;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The talk on the first stage, once it took place. While it is open, the step of the process says so. */
@Component
class TalkOnPath implements StageContent {

    private final TalkWorklist worklist;
    private final Texts texts;
    private final Languages languages;

    TalkOnPath(TalkWorklist worklist, Texts texts, Languages languages) {
        this.worklist = worklist;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public List<StageEntry> of(DossierId dossier, Locale reader, boolean plain) {
        return worklist.held(dossier).stream()
                .map(talk -> entry(talk, reader, plain))
                .toList();
    }

    private StageEntry entry(HeldTalk talk, Locale reader, boolean plain) {
        String key = plain ? "talk.me.done" : "talk.done";
        String text = texts.get(reader, key, talk.municipality(), Dates.numeric(talk.on()));
        return new StageEntry(
                ProcessArea.FIRST_INFO, new Reading(text, languages.of(reader).tag(), true), null, true);
    }
}
