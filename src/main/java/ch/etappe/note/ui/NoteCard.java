package ch.etappe.note.ui;

import ch.etappe.note.NoteEntry;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;

/** One note on the phone. */
final class NoteCard {

    private NoteCard() {}

    static Article of(NoteEntry note, Wording words) {
        Span when = new Span(NoteText.headline(note, words));
        when.addClassName("strong");
        Span author = NoteText.author(note, words);
        author.addClassName("soft");
        Article card = new Article(when, NoteText.of(note), author);
        card.addClassNames("panel", "sheet", "note-card");
        return card;
    }
}
