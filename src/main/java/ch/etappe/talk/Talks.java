package ch.etappe.talk;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Settings;
import ch.etappe.talk.TalkForm.Field;
import ch.etappe.talk.TalkForm.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use cases of a municipality around its first-information talks. */
@Service
public class Talks {

    private static final String IS_MUNICIPALITY = "hasRole('MUNICIPALITY')";

    private final TalkRepository talks;
    private final TalkWorklist worklist;
    private final InvitationRepository invitations;
    private final Conversations conversations;
    private final Residents residents;
    private final ProcessSteps steps;
    private final Settings settings;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Talks(
            TalkRepository talks,
            TalkWorklist worklist,
            InvitationRepository invitations,
            Conversations conversations,
            Residents residents,
            ProcessSteps steps,
            Settings settings,
            CurrentUser currentUser,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.talks = talks;
        this.worklist = worklist;
        this.invitations = invitations;
        this.conversations = conversations;
        this.residents = residents;
        this.steps = steps;
        this.settings = settings;
        this.currentUser = currentUser;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One page of the municipality's residents: the longest due first, or the latest talks first.
     *
     * @param offset rows to pass over
     * @param limit rows at most
     */
    @PreAuthorize(IS_MUNICIPALITY)
    public List<TalkRow> page(TalkQuery query, int offset, int limit) {
        return worklist.page(query, scope(query), offset, limit);
    }

    @PreAuthorize(IS_MUNICIPALITY)
    public int count(TalkQuery query) {
        return worklist.count(query, scope(query));
    }

    @PreAuthorize(IS_MUNICIPALITY)
    public TalkFigures figures() {
        return worklist.figures(municipality(), today());
    }

    /** Target dates before this day are escalated: the canton counts them. */
    @PreAuthorize(IS_MUNICIPALITY)
    public LocalDate escalatedBefore() {
        return today().minusDays(settings.value(TalkSettings.ESCALATION_DAYS));
    }

    /**
     * Why a talk cannot be recorded as typed; empty if it can. Of somebody who moved away while the talk was noted here,
     * what was typed is kept for the new municipality.
     *
     * @throws NotFound if the person does not live here
     * @throws Refusal {@code talk.refusal.moved} with the new municipality
     */
    @PreAuthorize(IS_MUNICIPALITY)
    public List<Problem> problems(DossierId dossier, TalkForm form) {
        requireResident(dossier, form);
        LocalDate allocatedOn = worklist.allocatedOn(dossier).orElseThrow(NotFound::new);
        List<Problem> problems = new ArrayList<>();
        LocalDate heldOn = form.heldOn();
        if (heldOn == null) {
            problems.add(new Problem(Field.HELD_ON, "talk.refusal.date"));
        } else if (heldOn.isAfter(today())) {
            problems.add(new Problem(Field.HELD_ON, "talk.refusal.future"));
        } else if (heldOn.isBefore(allocatedOn)) {
            problems.add(new Problem(Field.HELD_ON, "talk.refusal.before-allocation"));
        }
        if (form.language() == null || form.language().isBlank()) {
            problems.add(new Problem(Field.LANGUAGE, "talk.refusal.language"));
        }
        return problems;
    }

    /**
     * Writes the talk down and finishes the step of the process, both or neither. The same official's second click
     * is the same record.
     *
     * @throws NotFound if the person does not live here
     * @throws Refusal {@code talk.refusal.moved} like {@link #problems}, {@code talk.refusal.recorded} with who and when if a colleague was first, or the first of
     *     {@link #problems}
     */
    @PreAuthorize(IS_MUNICIPALITY)
    public void record(DossierId dossier, TalkForm form) {
        requireResident(dossier, form);
        if (isRecorded(dossier)) {
            return;
        }
        problems(dossier, form).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key());
        });
        try {
            transaction.executeWithoutResult(now -> write(dossier, form));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException meanwhile) {
            // somebody was faster by a breath: the schema let only one through
            if (!isRecorded(dossier)) {
                throw meanwhile;
            }
        }
    }

    private void write(DossierId dossier, TalkForm form) {
        LocalDate heldOn = Objects.requireNonNull(form.heldOn());
        conversations.keep(dossier, form);
        talks.saveAndFlush(new FirstInformationTalk(
                dossier.id(),
                municipality(),
                heldOn,
                Objects.requireNonNull(form.language()),
                form.interpreter(),
                currentUser.id(),
                clock.instant()));
        invitations.latestOf(dossier.id()).ifPresent(invitation -> {
            invitation.held(clock.instant());
            invitations.saveAndFlush(invitation);
        });
        steps.complete(dossier, ProcessSteps.FIRST_INFORMATION_TALK, heldOn);
        audit.did("talk-recorded", "first-information-talk", dossier.id(), dossier.id(), null);
    }

    /** @return whether this official has recorded it; a colleague's record is a refusal */
    private boolean isRecorded(DossierId dossier) {
        Optional<FirstInformationTalk> recorded = talks.findByDossierId(dossier.id());
        recorded.filter(talk -> !talk.isRecordedBy(currentUser.id())).ifPresent(talk -> {
            throw new Refusal(
                    "talk.refusal.recorded", worklist.nameOf(talk.recordedBy()), Dates.numeric(talk.recordedOn()));
        });
        return recorded.isPresent();
    }

    private void requireResident(DossierId dossier, TalkForm form) {
        if (residents.lead(dossier) && residents.movedTo(dossier).isPresent()) {
            conversations.keep(dossier, form);
        }
        residents.require(dossier);
    }

    private TalkWorklist.Where scope(TalkQuery query) {
        LocalDate escalated = query.show() == TalkQuery.Show.ESCALATED ? escalatedBefore() : today();
        return new TalkWorklist.Where(municipality(), today(), escalated);
    }

    private BfsNumber municipality() {
        return currentUser.scope(Scope.Municipality.class).bfs();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
