package ch.etappe.note.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Glass;
import ch.etappe.note.NoteEntry;
import ch.etappe.note.NoteForm;
import ch.etappe.note.ui.NotesSection.Desk;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notes of one dossier, the newest first, a handful at a time, with the place to write a new one. */
class NoteList extends Div {

    private static final int PAGE = 8;

    private final DossierId dossier;
    private final transient Desk desk;
    private final Div top = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div end = new Div();
    private @Nullable String reason;
    private boolean mayWrite;
    private Glass glass = Glass.NONE;
    private int shown;

    NoteList(DossierId dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
        addClassName("stack");
        list.addClassName("notes");
        list.getElement().setAttribute("role", "list");
        add(top, list, end);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        mayWrite = desk.access().mayWrite(DataCategory.NOTES_INTERNAL)
                || desk.access().mayWrite(DataCategory.NOTES_SHARED);
        glass = desk.access().glass(dossier);
        refresh();
    }

    private void refresh() {
        top.removeAll();
        list.removeAll();
        shown = 0;
        if (mayWrite) {
            Button write = new Button(getTranslation("note.write"), Icon.PEN.create(), click -> compose());
            top.add(new Actions(write));
        }
        if (glass == Glass.CLOSED) {
            top.add(behindGlass());
        } else if (glass == Glass.NONE && reason == null && desk.notes().internalNeedsReason()) {
            top.add(readingNeedsReason());
        }
        more();
    }

    private void more() {
        List<NoteEntry> page = reason == null && glass != Glass.BROKEN
                ? desk.notes().page(dossier, shown, PAGE)
                : desk.notes().internal(dossier, reason, shown, PAGE);
        page.forEach(note -> list.add(new NoteItem(note, desk, mayWrite, glass, this::correct)));
        shown += page.size();
        int total = desk.notes().count(dossier);
        end.removeAll();
        if (total == 0) {
            end.add(new EmptyState(getTranslation("note.none"), getTranslation("note.none-next")));
        } else if (shown < total) {
            end.add(new Button(getTranslation("note.more", total - shown), click -> more()));
        }
        list.setVisible(total > 0);
    }

    private Div behindGlass() {
        Div note = new Div(
                Icon.SHIELD.create(),
                new Span(getTranslation("note.internal.closed")),
                ActionLink.quiet("casework/dossiers/" + dossier.id() + "#glass", getTranslation("dossier.glass.to")));
        note.addClassName("note");
        return note;
    }

    private Div readingNeedsReason() {
        Div note = new Div(
                Icon.SHIELD.create(),
                new Span(getTranslation("note.internal.needs-reason")),
                new Button(
                        getTranslation("note.internal.read"),
                        click -> askWhy("note.internal.read", why -> {
                            reason = why;
                            refresh();
                        })));
        note.addClassName("note");
        return note;
    }

    private void askWhy(String act, SerializableConsumer<String> then) {
        new ReasonDialog(
                        getTranslation(act),
                        getTranslation("note.reason"),
                        getTranslation("note.refusal.reason"),
                        getTranslation("note.reason.act"),
                        then)
                .open();
    }

    private void compose() {
        edit("note/" + dossier.id(), null, form -> desk.notes().write(dossier, form));
    }

    private void correct(NoteEntry note) {
        edit("note/" + note.id().id(), note, form -> desk.notes().correct(note.id(), form));
    }

    /** Above the list, so that the page behind stays readable while somebody writes. */
    private void edit(String draft, @Nullable NoteEntry start, SerializableConsumer<NoteForm> keep) {
        top.removeAll();
        NoteComposer composer = new NoteComposer(desk, draft, start, this::refresh, form -> {
            keep.accept(form);
            refresh();
            Toast.done(getTranslation("note.kept"));
        });
        top.add(composer);
        composer.begin();
    }
}
