package ch.etappe.note.ui;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.note.NoteEntry;
import ch.etappe.note.Notes;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The newest notes for the person, on the sheet; where there are more, the way to all. */
@Service
class SharedNotes implements PocketSection {

    private static final int NEWEST = 2;

    private final Notes notes;
    private final Texts texts;

    SharedNotes(Notes notes, Texts texts) {
        this.notes = notes;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        List<NoteEntry> newest = notes.mine(0, NEWEST + 1);
        if (newest.isEmpty()) {
            return List.of();
        }
        Wording words = Wording.of(texts, reader);
        Panel panel = Panel.open("notes", words.of("note.me.title"));
        newest.stream().limit(NEWEST).forEach(note -> panel.with(NoteCard.of(note, words)));
        return List.of(
                newest.size() > NEWEST ? panel.with(ActionLink.of("/me/notes", words.of("note.me.all"))) : panel);
    }
}
