package ch.etappe.document.ui;

import ch.etappe.document.DocumentFigures;
import ch.etappe.document.DocumentSummary;
import ch.etappe.document.ReceivedFile;
import ch.etappe.document.ui.DocumentsSection.Desk;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Glass;
import ch.etappe.shell.UploadField;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The documents of one dossier, the latest first, a handful at a time, with the place to add one. */
class DocumentList extends Div {

    private static final int PAGE = 8;
    private static final List<String> OFFERED = List.of("image/jpeg", "image/png", ".pdf", ".docx", ".xlsx", ".odt");

    private final DossierId dossier;
    private final transient Desk desk;
    private final Div top = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div end = new Div();
    private boolean mayWrite;
    private Glass glass = Glass.NONE;
    private int shown;

    DocumentList(DossierId dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
        addClassName("stack");
        top.addClassName("stack");
        list.addClassName("due");
        list.getElement().setAttribute("role", "list");
        add(top, list, end);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        mayWrite = desk.access().mayWrite(DataCategory.DOCUMENTS);
        glass = desk.access().glass(dossier);
        refresh();
    }

    private void refresh() {
        top.removeAll();
        list.removeAll();
        shown = 0;
        DocumentFigures figures = desk.documents().figures(dossier);
        if (mayWrite) {
            top.add(upload());
        }
        if (glass == Glass.CLOSED && figures.sensitive() > 0) {
            top.add(behindGlass());
        }
        if (figures.expired() + figures.expiring() > 0) {
            top.add(reminder(figures));
        }
        more(figures.all());
    }

    private void more(int total) {
        List<DocumentSummary> page = desk.documents().page(dossier, shown, PAGE);
        page.forEach(document -> list.add(new DocumentRow(document, desk, mayWrite, opening(document), this::refresh)));
        shown += page.size();
        end.removeAll();
        if (total == 0) {
            end.add(new EmptyState(getTranslation("document.none"), getTranslation("document.none-next")));
        } else if (shown < total) {
            end.add(new Button(getTranslation("document.more", total - shown), click -> more(total)));
        }
        list.setVisible(total > 0);
    }

    private DocumentRow.Opening opening(DocumentSummary document) {
        if (!document.mayBeOpened()) {
            return DocumentRow.Opening.NO;
        }
        return switch (document.needsReason() ? glass : Glass.BROKEN) {
            case NONE -> DocumentRow.Opening.WITH_REASON;
            case CLOSED -> DocumentRow.Opening.NO;
            case BROKEN -> DocumentRow.Opening.YES;
        };
    }

    private UploadField<ReceivedFile> upload() {
        return new UploadField<>(
                        getTranslation("document.add"),
                        Icon.PLUS,
                        (name, content) -> desk.uploads().receive(dossier, name, content),
                        desk.errors(),
                        this::describe)
                .offering(
                        desk.uploads().largest(), OFFERED, "document.me.upload.too-large", "document.me.refusal.type");
    }

    private void describe(ReceivedFile file) {
        DocumentDialog dialog = DocumentDialog.forNew(file, desk, form -> {
            desk.uploads().add(dossier, form, file);
            Toast.done(getTranslation("document.added"));
            refresh();
        });
        dialog.onCancel(() -> desk.uploads().discard(file));
        dialog.open();
    }

    private Div behindGlass() {
        Div note = new Div(
                Icon.SHIELD.create(),
                new Span(getTranslation("document.closed")),
                ActionLink.quiet("casework/dossiers/" + dossier.id() + "#glass", getTranslation("dossier.glass.to")));
        note.addClassName("note");
        return note;
    }

    private Div reminder(DocumentFigures figures) {
        Div note = new Div(
                Icon.CLOCK.create(),
                new Span(getTranslation("document.reminder", figures.expired(), figures.expiring())));
        note.addClassNames("note", "warn");
        return note;
    }
}
