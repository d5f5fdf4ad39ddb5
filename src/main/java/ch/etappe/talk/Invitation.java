package ch.etappe.talk;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter with one date. What came of it is written down once; a further date is a further invitation. */
@Entity
@Table(name = "talk_invitation")
class Invitation {

    @Id
    private UUID id;

    private UUID dossierId;

    private int bfsNo;

    private int attempt;

    private Instant startsAt;

    private Instant endsAt;

    private String office;

    private String street;

    private String postcode;

    private String town;

    private @Nullable String room;

    private @Nullable String phone;

    private @Nullable String recipient;

    private String language;

    private @Nullable String interpreterLanguage;

    private String token;

    private @Nullable Instant pageClosedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private InvitationState state;

    private @Nullable Instant endedAt;

    private boolean superseded;

    private UUID invitedBy;

    private Instant invitedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Invitation() {}

    Invitation(
            InvitationId id,
            UUID dossierId,
            BfsNumber municipality,
            int attempt,
            InvitationForm form,
            Office office,
            String token,
            UserId by,
            Instant now) {
        this.id = id.id();
        this.dossierId = dossierId;
        this.bfsNo = municipality.number();
        this.attempt = attempt;
        this.startsAt = form.startsAt();
        this.endsAt = startsAt.plus(Duration.ofMinutes(form.minutes()));
        this.office = office.name();
        this.street = office.street();
        this.postcode = office.postcode();
        this.town = office.town();
        this.room = Office.orNull(office.room());
        this.phone = Office.orNull(office.phone());
        this.recipient = Office.orNull(form.recipient());
        this.language = form.language();
        this.interpreterLanguage = form.interpreterLanguage();
        this.token = token;
        this.state = InvitationState.INVITED;
        this.invitedBy = by.id();
        this.invitedAt = now;
    }

    /**
     * Nobody came.
     *
     * @return false if that is known already
     * @throws Refusal {@code talk.refusal.not-yet} before the talk was to begin, {@code talk.refusal.ended} once
     *     something else came of it
     */
    boolean missed(Instant now) {
        if (state == InvitationState.NO_SHOW) {
            return false;
        }
        requireOpen();
        if (startsAt.isAfter(now)) {
            throw new Refusal("talk.refusal.not-yet");
        }
        end(InvitationState.NO_SHOW, now);
        return true;
    }

    /** The date does not stand any more: the page behind the QR code closes with it. */
    void withdraw(Instant now) {
        requireOpen();
        end(InvitationState.WITHDRAWN, now);
        closePage(now);
    }

    /** The talk took place; a no-show that was written down by mistake stays as what was thought then. */
    void held(Instant now) {
        if (isOpen()) {
            end(InvitationState.HELD, now);
        }
        closePage(now);
    }

    void closePage(Instant now) {
        if (pageClosedAt == null) {
            pageClosedAt = now;
        }
    }

    /** A further invitation follows. */
    void supersede() {
        superseded = true;
    }

    boolean isOpen() {
        return state == InvitationState.INVITED;
    }

    /** The number of the invitation after this one: only who did not come is invited a second time. */
    int nextAttempt() {
        return state == InvitationState.NO_SHOW ? attempt + 1 : attempt;
    }

    /** Whether an official who saw that one as the latest has not seen this open one of the own municipality. */
    boolean isNewsTo(@Nullable InvitationId seen, BfsNumber municipality) {
        return isOpen() && bfsNo == municipality.number() && (seen == null || !id.equals(seen.id()));
    }

    UUID dossierId() {
        return dossierId;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("talk.refusal.ended");
        }
    }

    private void end(InvitationState outcome, Instant now) {
        state = outcome;
        endedAt = now;
    }
}
