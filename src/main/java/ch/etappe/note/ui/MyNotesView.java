package ch.etappe.note.ui;

import ch.etappe.identity.Role;
import ch.etappe.note.NoteEntry;
import ch.etappe.note.Notes;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All notes that are shared with the refugee; the newest also stand on the sheet. */
@Route("me/notes")
@RolesAllowed(Role.IS_REFUGEE)
class MyNotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient Notes notes;
    private int shown;

    MyNotesView(Notes notes) {
        this.notes = notes;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        shown = 0;
        add(new PageHeader(getPageTitle()));
        more();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("note.me.title");
    }

    private void more() {
        List<NoteEntry> page = notes.mine(shown, PAGE);
        page.forEach(note -> add(NoteCard.of(note, Wording.of(this))));
        shown += page.size();
        int total = notes.countMine();
        if (total == 0) {
            add(new EmptyState(getTranslation("note.me.none"), getTranslation("note.me.none-next")));
        } else if (shown < total) {
            add(new Button(getTranslation("note.me.more"), click -> {
                remove(click.getSource());
                more();
            }));
        }
    }
}
