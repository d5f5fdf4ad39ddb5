package ch.etappe.note.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.note.NoteEntry;
import ch.etappe.note.NoteKind;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** The parts of a note that desk and phone show alike. */
final class NoteText {

    private NoteText() {}

    /** What was typed, line by line, in its own direction. */
    static Div of(NoteEntry note) {
        String text = Objects.requireNonNull(note.text());
        String language = note.language();
        Div block = new Div();
        block.addClassName("note-text");
        text.lines()
                .map(line -> new Div(language == null ? new UserText(line) : new UserText(line, language)))
                .forEach(line -> {
                    line.getElement().setAttribute("dir", "auto");
                    block.add(line);
                });
        return block;
    }

    static String headline(NoteEntry note, Wording words) {
        NoteKind kind = note.kind();
        String day = Dates.numeric(note.aboutDay());
        return kind == null ? day : day + " · " + words.of(kind.key());
    }

    static Span author(NoteEntry note, Wording words) {
        String written = Dates.numeric(Dates.dayOf(note.writtenAt()));
        String key = note.revision() == 0 ? "note.me.by" : "note.me.corrected-by";
        return new Span(new UserText(words.of(key, note.author(), written)));
    }
}
