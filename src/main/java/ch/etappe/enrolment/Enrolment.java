package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One dossier on one run. Changes only through its {@link Roster}, which counts the seats. */
@Entity
class Enrolment {

    /** The waiting list: higher priority first, then who asked first; the id decides between equals. */
    static final Comparator<Enrolment> QUEUE = Comparator.comparingInt((Enrolment e) -> -e.priority)
            .thenComparing(e -> e.requestedAt)
            .thenComparing(e -> e.id.toString());

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_run_id")
    private Roster roster;

    private UUID dossierId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EnrolmentState state;

    private int priority;

    private UUID requestedBy;

    private Instant requestedAt;

    private @Nullable Instant confirmedAt;

    private @Nullable Instant endedAt;

    private @Nullable String declineReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Enrolment() {}

    Enrolment(Roster roster, DossierId dossier, EnrolmentState state, int priority, UserId by, Instant at) {
        this.id = EnrolmentId.next().id();
        this.roster = roster;
        this.dossierId = dossier.id();
        this.state = state;
        this.priority = priority;
        this.requestedBy = by.id();
        this.requestedAt = at;
    }

    void become(EnrolmentState next, Instant at) {
        state = next;
        if (next == EnrolmentState.CONFIRMED) {
            confirmedAt = at;
        }
        if (!next.isActive()) {
            endedAt = at;
        }
    }

    void giveReason(String reason) {
        declineReason = reason;
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    EnrolmentState state() {
        return state;
    }

    @Nullable
    String declineReason() {
        return declineReason;
    }
}
