package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.StageContent;
import ch.etappe.dossier.StageEntry;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.kernel.ProcessArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The talk on the first stage, once it took place, and for the person what it was about. While it is open, the step of
 * the process says so.
 */
@Component
class TalkOnPath implements StageContent {

    private final TalkWorklist worklist;
    private final Guide guide;
    private final Texts texts;
    private final Languages languages;

    TalkOnPath(TalkWorklist worklist, Guide guide, Texts texts, Languages languages) {
        this.worklist = worklist;
        this.guide = guide;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public List<StageEntry> of(DossierId dossier, Locale reader, boolean plain) {
        return worklist.held(dossier).stream()
                .flatMap(talk -> entries(talk, reader, plain).stream())
                .toList();
    }

    private List<StageEntry> entries(HeldTalk talk, Locale reader, boolean plain) {
        String key = plain ? "talk.me.done" : "talk.done";
        List<StageEntry> entries = new ArrayList<>();
        entries.add(entry(texts.get(reader, key, talk.municipality(), Dates.numeric(talk.on())), reader));
        if (plain && talk.guide() != null && !talk.topics().isEmpty()) {
            String topics = titles(talk.guide(), talk.topics(), reader);
            entries.add(entry(texts.get(reader, "talk.me.topics", topics), reader));
        }
        return entries;
    }

    private StageEntry entry(String text, Locale reader) {
        return new StageEntry(
                ProcessArea.FIRST_INFO, new Reading(text, languages.of(reader).tag(), true), null, true);
    }

    private String titles(UUID version, List<Topic> topics, Locale reader) {
        Map<Topic, Guide.Page> pages = guide.pages(new GuideVersionId(version), reader);
        return topics.stream()
                .map(pages::get)
                .filter(Objects::nonNull)
                .map(page -> page.title().text())
                .collect(Collectors.joining(" · "));
    }
}
