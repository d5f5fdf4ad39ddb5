package ch.etappe.plan;

import ch.etappe.document.DocumentId;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A formal order (Auflage) that a measure carries out. What it says stays; it is met, or lifted with a reason. */
@Entity
class Requirement {

    @Id
    private UUID id;

    private UUID dossierId;

    private UUID measureId;

    private UUID regionId;

    private LocalDate orderedOn;

    private String authority;

    private @Nullable String signatory;

    private String ordered;

    private LocalDate dueOn;

    private @Nullable UUID documentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequirementState state;

    private @Nullable LocalDate endedOn;

    private @Nullable String endReason;

    private @Nullable UUID endedBy;

    private UUID recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Requirement() {}

    /** @param form without problems */
    Requirement(DossierId dossier, Measure measure, UUID region, RequirementForm form, UserId by, Instant now) {
        id = RequirementId.next().id();
        dossierId = dossier.id();
        measureId = measure.root();
        regionId = region;
        orderedOn = Objects.requireNonNull(form.orderedOn());
        authority = form.authority();
        signatory = form.signatory();
        ordered = form.ordered();
        dueOn = Objects.requireNonNull(form.dueOn());
        documentId = form.document() == null ? null : form.document().id();
        state = RequirementState.IN_FORCE;
        recordedBy = by.id();
        recordedAt = now;
    }

    /** Who repeats an act whose answer got lost means the order that is there. */
    boolean says(RequirementForm form) {
        return state == RequirementState.IN_FORCE
                && orderedOn.equals(form.orderedOn())
                && dueOn.equals(form.dueOn())
                && authority.equals(form.authority())
                && ordered.equals(form.ordered());
    }

    /**
     * @return whether that is news
     * @throws Refusal {@code plan.refusal.order-ended} if it was lifted, {@code plan.refusal.order-met-day}
     */
    boolean meet(LocalDate on, LocalDate today, UserId by) {
        if (on.isAfter(today) || on.isBefore(orderedOn)) {
            throw new Refusal("plan.refusal.order-met-day");
        }
        return end(RequirementState.MET, on, null, by);
    }

    /**
     * @return whether that is news
     * @throws Refusal {@code plan.refusal.order-ended} if it was met, {@code plan.refusal.reason-missing}
     */
    boolean lift(String reason, LocalDate today, UserId by) {
        if (reason.isBlank()) {
            throw new Refusal("plan.refusal.reason-missing");
        }
        return end(RequirementState.LIFTED, today, reason.strip(), by);
    }

    private boolean end(RequirementState next, LocalDate on, @Nullable String reason, UserId by) {
        if (state == next) {
            return false;
        }
        if (state != RequirementState.IN_FORCE) {
            throw new Refusal("plan.refusal.order-ended");
        }
        state = next;
        endedOn = on;
        endReason = reason;
        endedBy = by.id();
        return true;
    }

    /** @return whether that is news */
    boolean attach(DocumentId decision) {
        boolean other = !decision.id().equals(documentId);
        documentId = decision.id();
        return other;
    }

    RequirementId id() {
        return new RequirementId(id);
    }
}
