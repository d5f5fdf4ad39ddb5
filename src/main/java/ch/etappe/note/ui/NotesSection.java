package ch.etappe.note.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.note.Notes;
import ch.etappe.shell.Drafts;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** The chapter "Notizen" of the case page. Who may read only the shared ones finds only these in it. */
@Service
class NotesSection implements DossierSection {

    private final Desk desk;

    NotesSection(Notes notes, DossierAccess access, Drafts drafts, Clock clock) {
        this.desk = new Desk(notes, access, drafts, clock);
    }

    @Override
    public String titleKey() {
        return "note.title";
    }

    @Override
    public String anchor() {
        return "notes";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public DataCategory category() {
        return DataCategory.NOTES_SHARED;
    }

    @Override
    public Component show(DossierId dossier) {
        return new NoteList(dossier, desk);
    }

    Desk desk() {
        return desk;
    }

    /** What the parts of the chapter work with. */
    record Desk(Notes notes, DossierAccess access, Drafts drafts, Clock clock) {}
}
