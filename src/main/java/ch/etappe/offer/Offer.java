package ch.etappe.offer;

import ch.etappe.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
 * What is sent back carries the reason. What is online is replaced only by a revision that the canton has released.
 */
@Entity
class Offer {

    @Id
    private UUID id;

    private UUID providerId;

    @Embedded
    private LiveContent content;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OfferState state;

    private @Nullable Instant submittedAt;

    private @Nullable Instant publishedAt;

    private @Nullable Instant confirmedAt;

    private @Nullable String returnReason;

    @OneToMany(mappedBy = "offer", cascade = CascadeType.ALL)
    private List<CourseRun> runs = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Offer() {}

    /** A draft. */
    Offer(OfferId id, UUID providerId, OfferContent content) {
        this.id = id.id();
        this.providerId = providerId;
        this.content = new LiveContent(content);
        this.state = OfferState.DRAFT;
    }

    void add(CourseRun run) {
        run.belongTo(this);
        runs.add(run);
    }

    /** What came back is a draft again; the reason stays until it is handed in anew. */
    void rework() {
        require("offer.refusal.not-returned", OfferState.RETURNED);
        state = OfferState.DRAFT;
    }

    /** @throws Refusal {@code offer.refusal.not-a-draft} */
    void write(OfferContent changed) {
        require("offer.refusal.not-a-draft", OfferState.DRAFT);
        content.take(changed);
    }

    /**
     * @throws Refusal {@code offer.refusal.not-a-draft} if it was handed in already; {@code offer.refusal.incomplete} if
     *     it does not say what readers must know
     */
    void submit(Instant now) {
        require("offer.refusal.not-a-draft", OfferState.DRAFT);
        PublishChecklist.require(content());
        state = OfferState.SUBMITTED;
        submittedAt = now;
        returnReason = null;
    }

    /** The provider wants it back before the canton has decided. */
    void takeBack() {
        require("offer.refusal.not-submitted", OfferState.SUBMITTED);
        state = OfferState.DRAFT;
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
        requireSeen(seen);
        require("offer.refusal.not-submitted", OfferState.SUBMITTED);
        state = OfferState.PUBLISHED;
        publishedAt = now;
        confirmedAt = now;
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
        requireSeen(seen);
        require("offer.refusal.not-submitted", OfferState.SUBMITTED);
        state = OfferState.RETURNED;
        returnReason = reason.strip();
        return true;
    }

    /** Takes no new people for a while; who is in it stays. */
    void suspend() {
        require("offer.refusal.not-published", OfferState.PUBLISHED);
        state = OfferState.SUSPENDED;
    }

    void resume() {
        require("offer.refusal.not-suspended", OfferState.SUSPENDED);
        state = OfferState.PUBLISHED;
    }

    /** Ends it for good; who is in it stays. */
    void archive() {
        require("offer.refusal.not-published", OfferState.PUBLISHED, OfferState.SUSPENDED);
        state = OfferState.ARCHIVED;
    }

    /** Somebody has looked: what is online is right. */
    void confirm(Instant now) {
        require("offer.refusal.not-published", OfferState.PUBLISHED, OfferState.SUSPENDED);
        confirmedAt = now;
    }

    /** Whom to ask is no matter for the canton: it changes at once. */
    void reach(OfferContact contact) {
        require("offer.refusal.not-published", OfferState.PUBLISHED, OfferState.SUSPENDED);
        content.take(content().withContact(contact));
    }

    /** Puts a released revision online; what was translated or whom to ask may have changed since it was written. */
    void replace(OfferContent released, Instant now) {
        confirm(now);
        OfferContent live = content();
        content.take(released.withTexts(released.texts().withTranslationsOf(live.texts()))
                .withContact(live.contact()));
    }

    void requireSeen(long seen) {
        if (version != null && version != seen) {
            throw new OptimisticLockingFailureException("Offer was decided meanwhile");
        }
    }

    private void require(String otherwise, OfferState... possible) {
        if (!List.of(possible).contains(state)) {
            throw new Refusal(otherwise);
        }
    }

    /** Whether what is online is changed by revisions only. */
    boolean isOnline() {
        return state == OfferState.PUBLISHED || state == OfferState.SUSPENDED;
    }

    OfferId id() {
        return new OfferId(id);
    }

    UUID provider() {
        return providerId;
    }

    OfferContent content() {
        return content.value();
    }

    OfferState state() {
        return state;
    }

    long version() {
        return version == null ? 0 : version;
    }

    List<CourseRun> runs() {
        return List.copyOf(runs);
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }
}
