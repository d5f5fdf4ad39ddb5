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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One dossier on one run. Changes only through its {@link Roster}, which counts the seats. */
@Entity
class Enrolment {

    /** The waiting list (BR04): higher priority first, then who asked first; the id decides between equals. */
    static final Comparator<Enrolment> QUEUE = Comparator.comparingInt((Enrolment e) -> -e.priority)
            .thenComparing(e -> e.queuedAt)
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

    private Instant queuedAt;

    private @Nullable LocalDate answerBy;

    private @Nullable UUID groupId;

    private int passed;

    private @Nullable Instant confirmedAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable EndReason endReason;

    private @Nullable String endWords;

    private boolean needsApproval;

    private @Nullable LocalDate attendingSince;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Enrolment() {}

    /**
     * @param priority higher goes first on the waiting list
     * @param queuedAt what counts on the waiting list
     */
    Enrolment(
            Roster roster,
            DossierId dossier,
            EnrolmentState state,
            int priority,
            UserId by,
            Instant requestedAt,
            Instant queuedAt) {
        this.id = EnrolmentId.next().id();
        this.roster = roster;
        this.dossierId = dossier.id();
        this.state = state;
        this.priority = priority;
        this.requestedBy = by.id();
        this.requestedAt = requestedAt;
        this.queuedAt = queuedAt;
    }

    void become(EnrolmentState next, Instant at) {
        state = next;
        answerBy = null;
        if (next == EnrolmentState.CONFIRMED) {
            confirmedAt = at;
        }
        if (!next.isActive()) {
            endedAt = at;
        }
    }

    void needApproval(boolean needed) {
        needsApproval = needed;
    }

    void attendSince(LocalDate firstDay) {
        attendingSince = firstDay;
    }

    boolean needsApproval() {
        return needsApproval;
    }

    /** Somebody has to answer by that day, the day included. */
    void awaitAnswer(LocalDate lastDay) {
        answerBy = lastDay;
    }

    /** Waits on, behind everybody who waits already. */
    void standBehind(Instant lastOfAll) {
        queuedAt = lastOfAll;
        passed++;
    }

    /** Gets a seat with all others of the group or not at all. */
    void join(UUID group) {
        groupId = group;
    }

    /** Stands alone from now on, where the group stood. */
    void leaveGroup() {
        groupId = null;
    }

    void giveReason(@Nullable EndReason reason, String words) {
        endReason = reason;
        endWords = words.isBlank() ? null : words.strip();
    }

    boolean isOverdue(LocalDate today) {
        return answerBy != null && answerBy.isBefore(today);
    }

    @Nullable
    LocalDate attendingSince() {
        return attendingSince;
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

    int priority() {
        return priority;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    UUID group() {
        return groupId;
    }

    int passed() {
        return passed;
    }

    @Nullable
    EndReason endReason() {
        return endReason;
    }

    @Nullable
    String endWords() {
        return endWords;
    }
}
