package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * What a provider offers. Only the canton publishes it, and only what was handed in; its runs take people from then on.
 * What is sent back carries the reason.
 */
@Entity
class Offer {

    @Id
    private UUID id;

    private UUID providerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OfferCategory category;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProcessArea area;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText description;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CefrLevel entryLevel;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CefrLevel targetLevel;

    private boolean childcare;

    private boolean needsCostApproval;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OfferState state;

    private @Nullable Instant submittedAt;

    private @Nullable Instant publishedAt;

    private @Nullable String returnReason;

    @OneToMany(mappedBy = "offer", cascade = CascadeType.ALL)
    private List<CourseRun> runs = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Offer() {}

    /** A draft. */
    Offer(OfferId id, UUID providerId, OfferCategory category, ProcessArea area, LocalizedText title) {
        this.id = id.id();
        this.providerId = providerId;
        this.category = category;
        this.area = area;
        this.title = title;
        this.description = title;
        this.state = OfferState.DRAFT;
    }

    void add(CourseRun run) {
        run.belongTo(this);
        runs.add(run);
    }

    /** @throws Refusal {@code offer.refusal.not-a-draft} if it was handed in already */
    void submit(Instant now) {
        if (state != OfferState.DRAFT && state != OfferState.RETURNED) {
            throw new Refusal("offer.refusal.not-a-draft");
        }
        state = OfferState.SUBMITTED;
        submittedAt = now;
        returnReason = null;
    }

    /**
     * Opens the offer and its runs to those who book. A second click finds it published and changes nothing.
     *
     * @param seen version that the decision was made on
     * @return whether this call published it
     * @throws OptimisticLockingFailureException if somebody decided otherwise in the meantime
     * @throws Refusal {@code offer.refusal.not-submitted} if nobody has handed it in
     */
    boolean publish(long seen, Instant now) {
        if (state == OfferState.PUBLISHED) {
            return false;
        }
        requireUndecided(seen);
        state = OfferState.PUBLISHED;
        publishedAt = now;
        runs.forEach(CourseRun::open);
        return true;
    }

    /**
     * Sends the offer back to its provider.
     *
     * @param seen version that the decision was made on
     * @param reason what must change, in words the provider reads
     * @return whether this call sent it back; false for a second click
     * @throws OptimisticLockingFailureException if somebody decided otherwise in the meantime
     * @throws Refusal {@code offer.refusal.reason-missing}, {@code offer.refusal.not-submitted}
     */
    boolean sendBack(long seen, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("offer.refusal.reason-missing");
        }
        if (state == OfferState.RETURNED && reason.strip().equals(returnReason)) {
            return false;
        }
        requireUndecided(seen);
        state = OfferState.RETURNED;
        returnReason = reason.strip();
        return true;
    }

    private void requireUndecided(long seen) {
        if (version != null && version != seen) {
            throw new OptimisticLockingFailureException("Offer was decided meanwhile");
        }
        if (state != OfferState.SUBMITTED) {
            throw new Refusal("offer.refusal.not-submitted");
        }
    }

    OfferState state() {
        return state;
    }

    List<CourseRun> runs() {
        return List.copyOf(runs);
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }
}
