package ch.etappe.document.ui;

import ch.etappe.document.DocumentChanged;
import ch.etappe.document.DocumentForm;
import ch.etappe.document.DocumentSummary;
import ch.etappe.document.ui.DocumentsSection.Desk;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes what is said about a document. Where somebody else saved meanwhile, what only one of the two changed merges by
 * itself; for the rest both are shown field by field.
 *
 * @param changed called when it is saved
 */
record DetailsAct(DocumentSummary document, Desk desk, SerializableRunnable changed) implements Serializable {

    void begin() {
        DocumentForm opened = document.details();
        DocumentDialog.forKept(document, desk, mine -> save(opened, mine)).open();
    }

    private void save(DocumentForm opened, DocumentForm mine) {
        try {
            desk.filing().change(document.id(), opened, mine);
            changed.run();
        } catch (DocumentChanged meanwhile) {
            Conflicts<DocumentForm> both = new Conflicts<>(opened, mine, meanwhile.stored());
            if (both.fields().isEmpty()) {
                save(meanwhile.stored(), both.resolved(Set.of()));
            } else {
                new ConflictDialog<>(
                                both, DetailsAct::label, this::shown, resolved -> save(meanwhile.stored(), resolved))
                        .open();
            }
        }
    }

    private static String label(String field) {
        Wording words = Wording.of(UI.getCurrentOrThrow());
        return switch (field) {
            case "title" -> words.of("document.form.title");
            case "type" -> words.of("document.form.type");
            default -> words.of("document.form.expires");
        };
    }

    /** Of a field that two can change differently: a tick they cannot. */
    private String shown(@Nullable Object value) {
        return switch (value) {
            case LocalDate day -> Dates.numeric(day);
            case String text -> nameOfType(text);
            case null, default -> "";
        };
    }

    /** A type by its name, a title as it is. */
    private String nameOfType(String text) {
        return desk.documents().types().stream()
                .filter(type -> type.code().equals(text))
                .findFirst()
                .map(type -> type.name().in(UI.getCurrentOrThrow().getLocale()).text())
                .orElse(text);
    }
}
