package ch.etappe.talk.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.talk.TalkRecord;
import ch.etappe.talk.TalkRecords;
import ch.etappe.talk.TalkRow;
import ch.etappe.talk.Topic;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The chapter "first-information talk" of the case page: what the municipality hands on to the region. */
@Service
class TalkSection implements DossierSection {

    private final TalkRecords records;

    TalkSection(TalkRecords records) {
        this.records = records;
    }

    @Override
    public String titleKey() {
        return "talk.section";
    }

    @Override
    public String anchor() {
        return "first-information-talk";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public DataCategory category() {
        return DataCategory.APPOINTMENTS;
    }

    @Override
    public Component show(DossierId dossier) {
        TalkRecord talk = records.of(dossier);
        Div chapter = new Div();
        chapter.addClassName("stack");
        if (talk.held() == null) {
            chapter.add(new EmptyState(say("talk.section.open"), open(talk)));
        } else {
            chapter.add(held(talk, talk.held()));
        }
        if (!talk.invitations().isEmpty()) {
            UnorderedList rows = new UnorderedList();
            rows.addClassName("due");
            talk.invitations()
                    .forEach(one -> rows.add(new ListItem(Icon.CALENDAR.create(), InvitationPanel.words(one))));
            chapter.add(rows);
        }
        return chapter;
    }

    private static String open(TalkRecord talk) {
        return talk.dueOn() == null
                ? say("talk.section.open-next")
                : say("talk.section.open-due", Dates.numeric(talk.dueOn()));
    }

    private static Facts held(TalkRecord talk, TalkRow.Held held) {
        String language =
                LanguageNames.of(held.language(), UI.getCurrentOrThrow().getLocale());
        Facts facts = Facts.inRows();
        facts.fact(
                say("talk.section.held"),
                say(
                        "talk.section.held-by",
                        Dates.numeric(held.on()),
                        Objects.requireNonNullElse(talk.municipality(), ""),
                        held.recordedBy()));
        facts.fact(say("talk.column.language"), held.interpreter() ? say("talk.with-interpreter", language) : language);
        facts.fact(
                say("talk.section.topics"),
                talk.topics().stream().map(TalkSection::title).collect(Collectors.joining(", ")));
        talk.needs().forEach(need -> facts.fact(say("talk.section.need", title(need.topic())), needWords(need)));
        if (talk.triage() != null) {
            String where = say(talk.triage().key());
            facts.fact(
                    say("talk.triage"),
                    talk.triageWords().isBlank() ? where : say("talk.section.triage", where, talk.triageWords()));
        }
        return facts;
    }

    private static String needWords(TalkRecord.Need need) {
        return need.words().isBlank() ? say("talk.yes") : need.words();
    }

    private static String title(Topic topic) {
        return say("talk.topic." + topic.anchor());
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
