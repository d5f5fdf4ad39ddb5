package ch.etappe.document;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use cases of who keeps the documents of a case in order. All throw {@link NotFound} for what is out of reach. */
@Service
@PreAuthorize("hasRole('CASEWORKER')")
public class Filing {

    private final DocumentRepository documents;
    private final DocumentStore store;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Filing(
            DocumentRepository documents,
            DocumentStore store,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.documents = documents;
        this.store = store;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Says anew what a document is; sharing is an act of its own. The same once more changes nothing.
     *
     * @param opened as it was read
     * @param mine as it shall be
     * @throws DocumentChanged if somebody else saved something else in between
     * @throws Refusal {@code document.refusal.title}
     */
    public void change(DocumentId id, DocumentForm opened, DocumentForm mine) {
        act(id, "document-changed", document -> {
            DocumentForm now = document.details();
            if (now.equals(mine.seen(now.shared()))) {
                return false;
            }
            if (!now.equals(opened.seen(now.shared()))) {
                throw new DocumentChanged(now);
            }
            document.change(mine);
            return true;
        });
    }

    /** From now on the person sees it. */
    public void share(DocumentId id) {
        act(id, "document-shared", Document::share);
    }

    /** @throws Refusal {@code document.refusal.own} for what the person sent */
    public void takeBack(DocumentId id) {
        act(id, "document-taken-back", Document::takeBack);
    }

    /**
     * What somebody signed stays in the case from now on, whoever wants to take it out.
     *
     * @throws NotFound also if it is none of this dossier
     */
    public void keep(DossierId dossier, DocumentId id) {
        act(id, "document-kept", document -> {
            if (!document.dossier().equals(dossier.id())) {
                throw new NotFound();
            }
            document.keep();
            return true;
        });
    }

    /**
     * Takes a document out of the case, e.g. one that belongs into another. The file is gone, the trace stays.
     *
     * @param reason why; needed
     * @throws Refusal {@code document.refusal.reason}, {@code document.refusal.kept} for what somebody signed
     */
    public void remove(DocumentId id, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("document.refusal.reason");
        }
        UUID file = transaction.execute(now -> {
            Document document = writable(id);
            document.remove(currentUser.id(), clock.instant());
            audit.did("document-removed", Documents.OBJECT, id.id(), document.dossier(), reason);
            return document.storedAs();
        });
        store.forget(store.kept(file));
    }

    private void act(DocumentId id, String name, Function<Document, Boolean> act) {
        transaction.executeWithoutResult(now -> {
            Document document = writable(id);
            if (act.apply(document)) {
                audit.did(name, Documents.OBJECT, id.id(), document.dossier());
            }
        });
    }

    private Document writable(DocumentId id) {
        Document document = documents.reserve(id.id()).orElseThrow(NotFound::new);
        access.require(new DossierId(document.dossier()));
        if (!access.mayWrite(DataCategory.DOCUMENTS)
                || document.stayedBehind(access.reach().region())) {
            throw new NotFound();
        }
        return document;
    }
}
