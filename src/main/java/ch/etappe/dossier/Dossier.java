package ch.etappe.dossier;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.RegionId;
import ch.etappe.person.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case: ALLOCATED, then ACTIVE, resting in between, CLOSED, and ACTIVE again if it must be. While it is not closed,
 * exactly one person is responsible (business rule BR02); the database writes the chain of who it was.
 */
@Entity
class Dossier {

    @Id
    private UUID id;

    private UUID personId;

    private UUID regionId;

    private UUID standardId;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    private LocalDate allocatedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ArrivalKind arrival;

    private @Nullable UUID responsibleId;

    private @Nullable LocalDate responsibleSince;

    private @Nullable LocalDate pausedUntil;

    private @Nullable String pauseReason;

    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;

    private @Nullable LocalDate reopenedOn;

    private @Nullable LocalDate reviewAgainOn;

    private @Nullable UUID offeredRegionId;

    private @Nullable UUID offeredToId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Dossier() {}

    Dossier(
            PersonId person,
            RegionId region,
            UUID standard,
            LocalDate allocatedOn,
            ArrivalKind arrival,
            UserId intake) {
        this.id = DossierId.next().id();
        this.personId = person.id();
        this.regionId = region.id();
        this.standardId = standard;
        this.state = DossierState.ALLOCATED;
        this.allocatedOn = allocatedOn;
        this.arrival = arrival;
        this.responsibleId = intake.id();
        this.responsibleSince = allocatedOn;
    }

    /** @return whether this call was the one that began it */
    boolean start() {
        if (state != DossierState.ALLOCATED) {
            return false;
        }
        state = DossierState.ACTIVE;
        return true;
    }

    /**
     * @param until the last day, after today
     * @throws Refusal {@code dossier.refusal.not-active}, {@code dossier.refusal.pause-end}
     */
    void pause(LocalDate until, String reason, LocalDate today) {
        settle(today);
        if (state != DossierState.ACTIVE) {
            throw new Refusal("dossier.refusal.not-active");
        }
        if (!until.isAfter(today)) {
            throw new Refusal("dossier.refusal.pause-end");
        }
        state = DossierState.PAUSED;
        pausedUntil = until;
        pauseReason = reason;
    }

    /** @throws Refusal {@code dossier.refusal.not-paused} */
    void resume(LocalDate today) {
        settle(today);
        if (state != DossierState.PAUSED) {
            throw new Refusal("dossier.refusal.not-paused");
        }
        endPause();
    }

    /** A pause whose last day is over ends by itself (business rule BR18). */
    boolean settle(LocalDate today) {
        if (stateOn(today) == state) {
            return false;
        }
        endPause();
        return true;
    }

    /** @throws Refusal {@code dossier.refusal.closed} */
    void close(CloseReason reason, LocalDate today) {
        requireOpen();
        if (state == DossierState.PAUSED) {
            endPause();
        }
        state = DossierState.CLOSED;
        closedOn = today;
        closeReason = reason;
        responsibleId = null;
        responsibleSince = null;
        reviewAgainOn = null;
        endOffer();
    }

    void reopen(UserId responsible, LocalDate today) {
        state = DossierState.ACTIVE;
        closedOn = null;
        closeReason = null;
        reopenedOn = today;
        responsibleId = responsible.id();
        responsibleSince = today;
    }

    /**
     * @return whether somebody else is responsible now
     * @throws Refusal {@code dossier.refusal.closed}
     */
    boolean assign(UserId to, LocalDate today) {
        requireOpen();
        if (to.id().equals(responsibleId)) {
            return false;
        }
        responsibleId = to.id();
        responsibleSince = later(Objects.requireNonNull(responsibleSince), today);
        return true;
    }

    /**
     * The closing review found reasons to go on.
     *
     * @throws Refusal {@code dossier.refusal.review-day}
     */
    void lookAgain(LocalDate on, LocalDate today) {
        requireOpen();
        if (!on.isAfter(today) || on.isAfter(today.plusYears(1))) {
            throw new Refusal("dossier.refusal.review-day");
        }
        reviewAgainOn = on;
    }

    /** Lets another region, or a colleague, take the case; it stays where it is until they do. */
    void offer(RegionId region, @Nullable UserId colleague) {
        requireOpen();
        offeredRegionId = region.id();
        offeredToId = colleague == null ? null : colleague.id();
    }

    void endOffer() {
        offeredRegionId = null;
        offeredToId = null;
    }

    /** Changes sides, as offered. */
    void move(UserId responsible, LocalDate today) {
        assign(responsible, today);
        regionId = Objects.requireNonNull(offeredRegionId);
        endOffer();
    }

    boolean isOfferedTo(RegionId region) {
        return region.id().equals(offeredRegionId);
    }

    Optional<UserId> offeredTo() {
        return Optional.ofNullable(offeredToId).map(UserId::new);
    }

    /** Where it stands on that day: a pause that is over counts no more, also before the nightly run has noted it. */
    DossierState stateOn(LocalDate today) {
        return isPauseOver(state, pausedUntil, today) ? DossierState.ACTIVE : state;
    }

    static boolean isPauseOver(DossierState state, @Nullable LocalDate pausedUntil, LocalDate today) {
        return state == DossierState.PAUSED && pausedUntil != null && pausedUntil.isBefore(today);
    }

    boolean isLedBy(UserId user) {
        return user.id().equals(responsibleId);
    }

    boolean isVersion(long read) {
        return version != null && version == read;
    }

    boolean isClosed() {
        return state == DossierState.CLOSED;
    }

    DossierId id() {
        return new DossierId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    RegionId region() {
        return new RegionId(regionId);
    }

    Optional<UserId> responsible() {
        return Optional.ofNullable(responsibleId).map(UserId::new);
    }

    private void endPause() {
        state = DossierState.ACTIVE;
        pausedUntil = null;
        pauseReason = null;
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new Refusal("dossier.refusal.closed");
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
