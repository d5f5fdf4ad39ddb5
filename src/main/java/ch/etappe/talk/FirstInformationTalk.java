package ch.etappe.talk;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The talk of one dossier, once and for good: nothing in it changes, and the schema refuses a second one. */
@Entity
class FirstInformationTalk implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID dossierId;

    private int bfsNo;

    private LocalDate heldOn;

    private String language;

    private boolean interpreter;

    private UUID recordedBy;

    private Instant recordedAt;

    /** The id is ours from the start, so it does not tell a new row from a stored one. */
    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected FirstInformationTalk() {}

    FirstInformationTalk(
            UUID dossierId,
            BfsNumber municipality,
            LocalDate heldOn,
            String language,
            boolean interpreter,
            UserId recordedBy,
            Instant recordedAt) {
        this.id = Ids.next();
        this.dossierId = dossierId;
        this.bfsNo = municipality.number();
        this.heldOn = heldOn;
        this.language = language;
        this.interpreter = interpreter;
        this.recordedBy = recordedBy.id();
        this.recordedAt = recordedAt;
    }

    boolean isRecordedBy(UserId user) {
        return recordedBy.equals(user.id());
    }

    UUID recordedBy() {
        return recordedBy;
    }

    LocalDate recordedOn() {
        return ch.etappe.i18n.Dates.dayOf(recordedAt);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
