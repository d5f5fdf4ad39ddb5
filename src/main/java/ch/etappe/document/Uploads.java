package ch.etappe.document;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Settings;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Use cases of who brings documents. A file is on the disk, whole, before a row says so; if the row cannot be written, the
 * file goes again.
 */
@Service
public class Uploads {

    private static final String IS_CASEWORKER = "hasRole('CASEWORKER')";

    private final Intake intake;
    private final DocumentStore store;
    private final DocumentRepository documents;
    private final DossierAccess access;
    private final Dossiers dossiers;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Uploads(
            Intake intake,
            DocumentStore store,
            DocumentRepository documents,
            DossierAccess access,
            Dossiers dossiers,
            CurrentUser currentUser,
            AuditTrail audit,
            Settings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.intake = intake;
        this.store = store;
        this.documents = documents;
        this.access = access;
        this.dossiers = dossiers;
        this.currentUser = currentUser;
        this.audit = audit;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How large a file may be, in bytes. */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REFUGEE')")
    public long largest() {
        return (long) settings.value(DocumentSettings.LARGEST) << 20;
    }

    /**
     * Takes a file in and checks it; {@link #add} makes it a document, otherwise it is forgotten.
     *
     * @param name as the device calls it
     * @throws NotFound if the dossier is out of reach
     * @throws Refusal what is wrong with the file
     */
    @PreAuthorize(IS_CASEWORKER)
    public ReceivedFile receive(DossierId dossier, String name, InputStream content) {
        requireWriting(dossier);
        return intake.take(name, content, largest());
    }

    /** The caseworker thought better of it. */
    @PreAuthorize(IS_CASEWORKER)
    public void discard(ReceivedFile file) {
        store.forget(store.arrived(file.key()));
    }

    /**
     * Adds a received file to a dossier.
     *
     * @throws NotFound if the dossier is out of reach
     * @throws Refusal {@code document.refusal.title}
     */
    @PreAuthorize(IS_CASEWORKER)
    public DocumentId add(DossierId dossier, DocumentForm form, ReceivedFile file) {
        requireWriting(dossier);
        return keep(dossier, form, file);
    }

    /**
     * The signed-in person sends a file to the own dossier.
     *
     * @param type code of a {@link DocumentType}
     * @param name as the device calls it
     * @throws NotFound if no dossier is open
     * @throws Refusal what is wrong with the file, or {@code document.me.refusal.too-many} within a day
     */
    @PreAuthorize("hasRole('REFUGEE')")
    public DocumentId send(String type, String name, InputStream content) {
        DossierId dossier = dossiers.mine().orElseThrow(NotFound::new);
        long sent = documents.sentSince(currentUser.id().id(), clock.instant().minus(Duration.ofDays(1)));
        if (sent >= settings.value(DocumentSettings.A_DAY)) {
            throw new Refusal("document.me.refusal.too-many");
        }
        ReceivedFile file = intake.take(name, content, largest());
        return keep(dossier, new DocumentForm(file.suggestedTitle(), type, true, false, null), file);
    }

    private DocumentId keep(DossierId dossier, DocumentForm form, ReceivedFile file) {
        DocumentId id = DocumentId.next();
        boolean fromClient = currentUser.role() == Role.REFUGEE;
        Document document = new Document(id, dossier.id(), form, file, fromClient, currentUser.id(), clock.instant());
        store.keep(file.key());
        boolean written = false;
        try {
            transaction.executeWithoutResult(now -> {
                documents.saveAndFlush(document);
                audit.did("document-added", Documents.OBJECT, id.id(), dossier.id());
                if (form.shared() && !fromClient) {
                    audit.did("document-shared", Documents.OBJECT, id.id(), dossier.id());
                }
            });
            written = true;
            return id;
        } finally {
            if (!written) {
                store.forget(store.kept(file.key()));
            }
        }
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.DOCUMENTS)) {
            throw new NotFound();
        }
    }
}
