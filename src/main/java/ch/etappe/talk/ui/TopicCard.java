package ch.etappe.talk.ui;

import ch.etappe.talk.Conversation;
import ch.etappe.talk.Conversations;
import ch.etappe.talk.Guide;
import ch.etappe.talk.Topic;
import ch.etappe.talk.TopicNote;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.TextLimit;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One topic of the guide, beside each other in two languages, and what was noted about it. Saved with every touch. */
class TopicCard extends Section {

    private final Topic topic;
    private final transient Conversations conversations;
    private final SerializableConsumer<Conversation> saved;
    private final Checkbox understood = new Checkbox(getTranslation("talk.topic.understood"));
    private final Checkbox need = new Checkbox(getTranslation("talk.topic.need"));
    private final TextArea words = TextLimit.on(new TextArea(getTranslation("talk.topic.words")), TopicNote.WORDS);
    private Conversation talk;

    TopicCard(
            Topic topic,
            Conversation talk,
            Guide.Page german,
            Guide.@Nullable Page own,
            Conversations conversations,
            SerializableConsumer<Conversation> saved) {
        this.topic = topic;
        this.talk = talk;
        this.conversations = conversations;
        this.saved = saved;
        addClassNames("panel", "sheet", "topic");
        setId(topic.anchor());
        H2 title = new H2(new LocalizedTextSpan(german.title()));
        title.setId(topic.anchor() + "-title");
        getElement().setAttribute("aria-labelledby", topic.anchor() + "-title");
        Div sides = new Div(side(german, true, title));
        sides.addClassName("sides");
        if (own != null) {
            sides.add(side(own, false, new H3(new LocalizedTextSpan(own.title()))));
        }
        words.setMaxLength(TopicNote.WORDS);
        words.setWidthFull();
        Div notes = new Div(understood, need, words);
        notes.addClassName("notes");
        add(sides, notes);
        fill(talk.of(topic).note());
        understood.addValueChangeListener(change -> save(change.isFromClient()));
        need.addValueChangeListener(change -> save(change.isFromClient()));
        words.addValueChangeListener(change -> save(change.isFromClient()));
        understood.setReadOnly(talk.recorded());
        need.setReadOnly(talk.recorded());
        words.setReadOnly(talk.recorded());
    }

    private Div side(Guide.Page page, boolean source, Component title) {
        Paragraph body = new Paragraph(new LocalizedTextSpan(page.body()));
        Div side = new Div(title, body);
        String tag = page.body().tag();
        side.getElement().setAttribute("lang", tag).setAttribute("dir", direction(tag));
        if (!page.body().own()) {
            side.add(soft("talk.guide.missing"));
        } else if (!page.reviewed() && !source) {
            side.add(soft("talk.guide.unreviewed"));
        }
        return side;
    }

    private static String direction(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    private Span soft(String key) {
        Span note = new Span(getTranslation(key));
        note.addClassNames("soft", "small");
        Locale reader = getLocale();
        note.getElement().setAttribute("lang", reader.toLanguageTag()).setAttribute("dir", "ltr");
        return note;
    }

    private void save(boolean touched) {
        words.setVisible(need.getValue());
        if (touched) {
            save(noted(), talk.of(topic).version());
        }
    }

    private void save(TopicNote mine, long version) {
        TopicNote opened = talk.of(topic).note();
        talk = conversations.note(talk.dossier(), topic, mine, version);
        saved.accept(talk);
        TopicNote stored = talk.of(topic).note();
        if (!stored.equals(mine)) {
            merge(new Conflicts<>(opened, mine, stored));
        }
    }

    /** Somebody else noted something here meanwhile: what only one of the two touched merges by itself. */
    private void merge(Conflicts<TopicNote> both) {
        if (both.fields().isEmpty()) {
            take(both.resolved(Set.of()));
            return;
        }
        new ConflictDialog<>(both, this::label, this::inWords, this::take).open();
    }

    private void take(TopicNote resolved) {
        fill(resolved);
        save(resolved, talk.of(topic).version());
    }

    private String label(String field) {
        return switch (field) {
            case "understood" -> understood.getLabel();
            case "need" -> need.getLabel();
            default -> words.getLabel();
        };
    }

    private String inWords(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return getTranslation(yes ? "talk.yes" : "talk.no");
        }
        return Objects.toString(value, "");
    }

    private TopicNote noted() {
        return new TopicNote(understood.getValue(), need.getValue(), words.getValue());
    }

    private void fill(TopicNote note) {
        understood.setValue(note.understood());
        need.setValue(note.need());
        words.setValue(note.needWords());
        words.setVisible(note.need());
    }
}
