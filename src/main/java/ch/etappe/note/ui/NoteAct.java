package ch.etappe.note.ui;

import ch.etappe.dossier.CaseAct;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.note.ui.NotesSection.Desk;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.stereotype.Service;

/** Writing a note, from wherever one sees the case. */
@Service
class NoteAct implements CaseAct {

    private final Desk desk;

    NoteAct(NotesSection section) {
        this.desk = section.desk();
    }

    @Override
    public String code() {
        return "write-note";
    }

    @Override
    public String labelKey() {
        return "note.write";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public DataCategory category() {
        return DataCategory.NOTES_INTERNAL;
    }

    @Override
    public void begin(DossierId dossier, SerializableRunnable done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("note.write"));
        dialog.setCloseOnOutsideClick(false);
        NoteComposer composer = new NoteComposer(desk, "note/" + dossier.id(), null, dialog::close, form -> {
            desk.notes().write(dossier, form);
            dialog.close();
            Toast.done(dialog.getTranslation("note.kept"));
            done.run();
        });
        dialog.add(composer);
        dialog.open();
        composer.begin();
    }
}
