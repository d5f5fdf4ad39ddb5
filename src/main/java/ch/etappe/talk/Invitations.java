package ch.etappe.talk;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.talk.InvitationForm.Problem;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Use cases around inviting somebody to the first-information talk. */
@Service
public class Invitations {

    private static final String IS_MUNICIPALITY = "hasRole('MUNICIPALITY')";
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InvitationRepository invitations;
    private final InvitationReader reader;
    private final TalkRepository talks;
    private final Offices offices;
    private final Residents residents;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            InvitationReader reader,
            TalkRepository talks,
            Offices offices,
            Residents residents,
            CurrentUser currentUser,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.invitations = invitations;
        this.reader = reader;
        this.talks = talks;
        this.offices = offices;
        this.residents = residents;
        this.currentUser = currentUser;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Why somebody cannot be invited as typed; empty if it can be. */
    @PreAuthorize(IS_MUNICIPALITY)
    public List<Problem> problems(InvitationForm form) {
        return form.problems(clock.instant());
    }

    /**
     * Writes an invitation. An earlier one that is still open is withdrawn by it, and its public page closes.
     *
     * @param seen the invitation that the official saw as the latest one; null for none
     * @throws NotFound if the person does not live here
     * @throws Refusal {@code talk.refusal.moved} if the person moved away, {@code talk.refusal.office} while the office
     *     has no address, {@code talk.refusal.held} after the talk, {@code talk.refusal.invited-meanwhile} with who and
     *     for when if a colleague was faster, or the first of {@link #problems}
     */
    @PreAuthorize(IS_MUNICIPALITY)
    public InvitationId invite(DossierId dossier, InvitationForm form, @Nullable InvitationId seen) {
        residents.require(dossier);
        problems(form).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key());
        });
        Office office = offices.of(residents.municipality());
        if (!office.isComplete()) {
            throw new Refusal("talk.refusal.office");
        }
        try {
            return Optional.ofNullable(transaction.execute(now -> write(dossier, form, office, seen)))
                    .orElseThrow();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException meanwhile) {
            throw faster(dossier);
        }
    }

    /**
     * Nobody came. A second click changes nothing.
     *
     * @throws NotFound if the invitation is not of this municipality
     * @throws Refusal {@code talk.refusal.not-yet}, {@code talk.refusal.ended}
     */
    @PreAuthorize(IS_MUNICIPALITY)
    @Transactional
    public void noShow(InvitationId id) {
        Invitation invitation = mine(id);
        if (invitation.missed(clock.instant())) {
            invitations.saveAndFlush(invitation);
            audit.did("talk-missed", "talk-invitation", id.id(), invitation.dossierId());
        }
    }

    /**
     * Takes a date back without a new one.
     *
     * @throws NotFound if the invitation is not of this municipality
     * @throws Refusal {@code talk.refusal.ended}
     */
    @PreAuthorize(IS_MUNICIPALITY)
    @Transactional
    public void withdraw(InvitationId id) {
        Invitation invitation = mine(id);
        invitation.withdraw(clock.instant());
        invitations.saveAndFlush(invitation);
        audit.did("talk-withdrawn", "talk-invitation", id.id(), invitation.dossierId());
    }

    /**
     * Closes the public page, e.g. because a letter got lost; the date stands.
     *
     * @throws NotFound if the invitation is not of this municipality
     */
    @PreAuthorize(IS_MUNICIPALITY)
    @Transactional
    public void closePage(InvitationId id) {
        Invitation invitation = mine(id);
        invitation.closePage(clock.instant());
        invitations.saveAndFlush(invitation);
        audit.did("talk-page-closed", "talk-invitation", id.id(), invitation.dossierId());
    }

    /**
     * All invitations of a resident, the newest first.
     *
     * @throws NotFound if the person does not live here
     */
    @PreAuthorize(IS_MUNICIPALITY)
    @Transactional(readOnly = true)
    public List<InvitationSummary> of(DossierId dossier) {
        residents.require(dossier);
        return reader.of(dossier);
    }

    /**
     * The letter to print, also of earlier invitations.
     *
     * @throws NotFound if the invitation is not of this municipality
     */
    @PreAuthorize(IS_MUNICIPALITY)
    @Transactional
    public Letter letter(InvitationId id) {
        Invitation invitation = mine(id);
        audit.read("talk-invitation", id.id(), invitation.dossierId());
        return reader.letter(id, residents.municipality()).orElseThrow(NotFound::new);
    }

    private InvitationId write(DossierId dossier, InvitationForm form, Office office, @Nullable InvitationId seen) {
        if (talks.findByDossierId(dossier.id()).isPresent()) {
            throw new Refusal("talk.refusal.held");
        }
        Instant now = clock.instant();
        Optional<Invitation> earlier = invitations.latestOf(dossier.id());
        if (earlier.filter(open -> open.isNewsTo(seen, residents.municipality()))
                .isPresent()) {
            throw faster(dossier);
        }
        earlier.ifPresent(before -> {
            if (before.isOpen()) {
                before.withdraw(now);
            }
            before.supersede();
            invitations.saveAndFlush(before);
        });
        InvitationId id = InvitationId.next();
        invitations.saveAndFlush(new Invitation(
                id,
                dossier.id(),
                residents.municipality(),
                earlier.map(Invitation::nextAttempt).orElse(1),
                form,
                office,
                token(),
                currentUser.id(),
                now));
        audit.did("talk-invited", "talk-invitation", id.id(), dossier.id());
        return id;
    }

    private Refusal faster(DossierId dossier) {
        InvitationSummary theirs = reader.of(dossier).getFirst();
        return new Refusal(
                "talk.refusal.invited-meanwhile",
                theirs.invitedBy(),
                Dates.numeric(Dates.dayOf(theirs.at())),
                Dates.time(theirs.at()));
    }

    private Invitation mine(InvitationId id) {
        return invitations
                .findByIdAndBfsNo(id.id(), residents.municipality().number())
                .orElseThrow(NotFound::new);
    }

    /** 256 random bits: nobody guesses one. */
    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
