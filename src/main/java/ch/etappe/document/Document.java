package ch.etappe.document;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known about one kept file. The file itself never changes; what the person sent stays visible to the person. */
@Entity
class Document {

    @Id
    private UUID id;

    private UUID dossierId;

    /** Whose case it was when this was kept; the database writes it, so it is null until this is read again. */
    @Column(insertable = false, updatable = false)
    private @Nullable UUID regionId;

    private String type;

    private String title;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "is_sensitive")
    private boolean sensitive;

    private @Nullable LocalDate expiresOn;

    private boolean fromClient;

    private UUID uploadedBy;

    private Instant uploadedAt;

    private UUID storedAs;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    private long sizeBytes;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private @Nullable Instant scannedAt;

    /** Somebody signed it: it stays. */
    @Column(name = "is_kept")
    private boolean kept;

    private @Nullable Instant removedAt;

    private @Nullable UUID removedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Document() {}

    Document(
            DocumentId id,
            UUID dossier,
            DocumentForm form,
            ReceivedFile file,
            boolean fromClient,
            UserId uploadedBy,
            Instant now) {
        this.id = id.id();
        this.dossierId = dossier;
        this.fromClient = fromClient;
        this.uploadedBy = uploadedBy.id();
        this.uploadedAt = now;
        this.storedAs = file.key();
        this.format = file.format();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.scan = file.scan();
        this.scannedAt = file.scan() == ScanState.CLEAN ? now : null;
        this.visibility = form.shared() || fromClient ? Visibility.CLIENT : Visibility.INTERNAL;
        this.type = form.type();
        this.title = title(form);
        this.sensitive = form.sensitive();
        this.expiresOn = form.expiresOn();
    }

    /** Says anew what it is; whether it is shared stays as it is. */
    void change(DocumentForm form) {
        this.type = form.type();
        this.title = title(form);
        this.sensitive = form.sensitive();
        this.expiresOn = form.expiresOn();
    }

    DocumentForm details() {
        return new DocumentForm(title, type, isShared(), sensitive, expiresOn);
    }

    /** @return whether the person did not see it before */
    boolean share() {
        boolean changes = visibility != Visibility.CLIENT;
        visibility = Visibility.CLIENT;
        return changes;
    }

    /**
     * @return whether the person saw it before
     * @throws Refusal {@code document.refusal.own} for what the person sent
     */
    boolean takeBack() {
        if (fromClient) {
            throw new Refusal("document.refusal.own");
        }
        boolean changes = visibility == Visibility.CLIENT;
        visibility = Visibility.INTERNAL;
        return changes;
    }

    /** Nobody takes it out of the case from now on. */
    void keep() {
        kept = true;
    }

    /** @throws Refusal {@code document.refusal.kept} */
    void remove(UserId by, Instant now) {
        if (kept) {
            throw new Refusal("document.refusal.kept");
        }
        removedAt = now;
        removedBy = by.id();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isShared() {
        return visibility == Visibility.CLIENT;
    }

    /** Sensitive papers are opened with a reason by everybody but who brought them. */
    boolean needsReason(UserId reader) {
        return sensitive && !uploadedBy.equals(reader.id());
    }

    /** What is internal and sensitive stays with the region that kept it, also when the case moves on (BR22). */
    boolean stayedBehind(@Nullable UUID readersRegion) {
        return visibility == Visibility.INTERNAL && sensitive && regionId != null && !regionId.equals(readersRegion);
    }

    /** @throws Refusal if the virus scanner has not cleared it */
    void requireOpenable() {
        switch (scan) {
            case CLEAN, NO_SCANNER -> {}
            case WAITING -> throw new Refusal("document.me.refusal.waiting");
            case TOO_LARGE -> throw new Refusal("document.me.refusal.unscannable");
            case INFECTED -> throw new Refusal("document.me.refusal.infected");
        }
    }

    UUID dossier() {
        return dossierId;
    }

    UUID storedAs() {
        return storedAs;
    }

    String sha256() {
        return sha256;
    }

    DocumentFormat format() {
        return format;
    }

    String downloadName() {
        return FileName.forDownload(title, format);
    }

    private static String title(DocumentForm form) {
        String title = FileName.readable(form.title(), DocumentForm.LONGEST);
        if (title.isBlank()) {
            throw new Refusal("document.refusal.title");
        }
        return title;
    }

    /** Who sees it; stored. Providers will be a third kind. */
    enum Visibility {
        INTERNAL,
        CLIENT
    }
}
