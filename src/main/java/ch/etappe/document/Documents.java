package ch.etappe.document;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of who reads documents. */
@Service
@Transactional(readOnly = true)
public class Documents {

    static final String OBJECT = "document";

    private static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final String IS_REFUGEE = "hasRole('REFUGEE')";

    /** From the reason to the file: long enough for a slow line, too short for a colleague at the same desk. */
    private static final Duration REASON_HOLDS = Duration.ofMinutes(5);

    private final DocumentRows rows;
    private final DocumentRepository documents;
    private final DocumentStore store;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Settings settings;
    private final Clock clock;

    Documents(
            DocumentRows rows,
            DocumentRepository documents,
            DocumentStore store,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.store = store;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of a dossier, the latest first. */
    @PreAuthorize(READS)
    public List<DocumentSummary> page(DossierId dossier, int offset, int limit) {
        requireReading(dossier);
        return rows.page(dossier, access.reach().region(), currentUser.id(), offset, limit);
    }

    @PreAuthorize(READS)
    public DocumentFigures figures(DossierId dossier) {
        requireReading(dossier);
        LocalDate today = Dates.dayOf(clock.instant());
        return rows.figures(
                dossier,
                access.reach().region(),
                today,
                today.plusDays(settings.value(DocumentSettings.EXPIRY_NOTICE)));
    }

    /** What the signed-in person sent or may see, the latest first. */
    @PreAuthorize(IS_REFUGEE)
    public List<DocumentSummary> mine(int offset, int limit) {
        return rows.pageOf(access.reach().person(), currentUser.id(), offset, limit);
    }

    @PreAuthorize(IS_REFUGEE)
    public int countMine() {
        return rows.countOf(access.reach().person());
    }

    /** What documents can be about. */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')")
    public List<DocumentType> types() {
        return rows.types();
    }

    /**
     * Says why a sensitive document is opened; for five minutes from now on {@link #open} hands it out.
     *
     * @throws NotFound if it is unknown or out of reach
     * @throws Refusal {@code document.refusal.reason} without a reason, {@code dossier.refusal.glass} behind closed glass
     */
    @PreAuthorize(READS)
    @Transactional
    public void giveReason(DocumentId id, String reason) {
        Document document = readable(id);
        String why = access.reason(new DossierId(document.dossier()), reason);
        if (why == null || why.isBlank()) {
            throw new Refusal("document.refusal.reason");
        }
        audit.did("read", OBJECT, id.id(), document.dossier(), why);
    }

    /**
     * The file itself; the opening is written down.
     *
     * @throws NotFound if it is unknown, removed or out of reach
     * @throws Refusal {@code document.refusal.reason} if nobody said why, {@code dossier.refusal.glass} behind closed
     *     glass, or what the virus scanner has against it
     * @throws IllegalStateException if the bytes are not those that were kept
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')")
    @Transactional
    public DocumentContent open(DocumentId id) {
        Document document = readable(id);
        document.requireOpenable();
        boolean guarded = currentUser.role() != Role.REFUGEE && document.needsReason(currentUser.id());
        String why = guarded ? access.reason(new DossierId(document.dossier()), null) : null;
        if (!guarded || why != null) {
            audit.did("read", OBJECT, id.id(), document.dossier(), why);
        } else if (!audit.gaveReason(OBJECT, id.id(), clock.instant().minus(REASON_HOLDS))) {
            throw new Refusal("document.refusal.reason");
        }
        return new DocumentContent(
                document.downloadName(), document.format(), store.verified(document.storedAs(), document.sha256()));
    }

    private Document readable(DocumentId id) {
        Document document = documents.find(id.id()).orElseThrow(NotFound::new);
        requireReading(new DossierId(document.dossier()));
        boolean hidden = currentUser.role() == Role.REFUGEE
                ? !document.isShared()
                : document.stayedBehind(access.reach().region());
        if (hidden) {
            throw new NotFound();
        }
        return document;
    }

    private void requireReading(DossierId dossier) {
        access.require(dossier);
        if (!access.may(DataCategory.DOCUMENTS)) {
            throw new NotFound();
        }
    }
}
