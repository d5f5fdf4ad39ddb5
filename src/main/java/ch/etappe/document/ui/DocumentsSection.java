package ch.etappe.document.ui;

import ch.etappe.document.Documents;
import ch.etappe.document.Filing;
import ch.etappe.document.Uploads;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.shell.FriendlyErrors;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** The chapter "Dokumente" of the case page. */
@Service
class DocumentsSection implements DossierSection {

    private final Desk desk;

    DocumentsSection(
            Documents documents,
            Uploads uploads,
            Filing filing,
            DossierAccess access,
            FriendlyErrors errors,
            Clock clock) {
        this.desk = new Desk(documents, uploads, filing, access, errors, clock);
    }

    Desk desk() {
        return desk;
    }

    @Override
    public String titleKey() {
        return "document.title";
    }

    @Override
    public String anchor() {
        return "documents";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public DataCategory category() {
        return DataCategory.DOCUMENTS;
    }

    @Override
    public Component show(DossierId dossier) {
        return new DocumentList(dossier, desk);
    }

    /** What the parts of the chapter work with. */
    record Desk(
            Documents documents,
            Uploads uploads,
            Filing filing,
            DossierAccess access,
            FriendlyErrors errors,
            Clock clock) {}
}
