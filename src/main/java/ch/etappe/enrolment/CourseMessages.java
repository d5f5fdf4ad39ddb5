package ch.etappe.enrolment;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunChanges;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider writes to people of its runs; each gets the message alone and reads it at the course. */
@Service
@Transactional
public class CourseMessages {

    private static final String IS_PROVIDER = "hasRole('PROVIDER')";
    private static final int LATEST = 5;
    private static final int NEWEST_OF_PERSON = 20;
    private static final Duration NEWS = Duration.ofDays(14);

    private final RosterPages rosters;
    private final RunChanges changes;
    private final MessageRows rows;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    CourseMessages(
            RosterPages rosters,
            RunChanges changes,
            MessageRows rows,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.rosters = rosters;
        this.changes = changes;
        this.rows = rows;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends to all of them or to none. Sending the same twice changes nothing. Who has no portal gets nothing and has to
     * be called.
     *
     * @return whom it does not reach
     * @throws NotFound for an unknown run and for one of another provider
     * @throws Refusal {@code enrolment.refusal.message-empty}, {@code enrolment.refusal.message-too-long},
     *     {@code enrolment.refusal.message-nobody}; {@code enrolment.refusal.message-not-there} if one of them is not on
     *     this run, or not any more
     */
    @PreAuthorize(IS_PROVIDER)
    public List<Participant> send(CourseRunId run, Collection<EnrolmentId> to, MessageForm form) {
        requireText(form);
        if (to.isEmpty()) {
            throw new Refusal("enrolment.refusal.message-nobody");
        }
        changes.requireOwn(run);
        rows.hold(run);
        Set<EnrolmentId> chosen = Set.copyOf(to);
        List<Participant> people = rosters.roster(provider(), run).orElseThrow(NotFound::new).reachable().stream()
                .filter(one -> chosen.contains(one.id()))
                .toList();
        if (people.size() < chosen.size()) {
            throw new Refusal("enrolment.refusal.message-not-there");
        }
        List<UUID> reached = people.stream()
                .filter(Participant::hasPortal)
                .map(one -> one.id().id())
                .toList();
        if (rows.write(reached, form, currentUser.id(), clock.instant())) {
            audit.did("message-sent", "course-run", run.id(), null);
        }
        return people.stream().filter(one -> !one.hasPortal()).toList();
    }

    /**
     * The last messages to people of a run, the newest first.
     *
     * @throws NotFound for an unknown run and for one of another provider
     */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public List<SentMessage> sent(CourseRunId run) {
        return rows.sent(provider(), run, LATEST);
    }

    /**
     * What the person was written about the own courses, the newest first.
     *
     * @throws NotFound for somebody else's dossier
     */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public List<CourseMessage> mine(DossierId dossier) {
        access.require(dossier);
        return rows.of(dossier, NEWEST_OF_PERSON);
    }

    /** Like {@link #mine}, but only of the last two weeks and about courses that go on. */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public List<CourseMessage> news(DossierId dossier) {
        access.require(dossier);
        return rows.since(dossier, clock.instant().minus(NEWS), LATEST);
    }

    /** Tells somebody who was moved to another run; part of the move. */
    void moved(EnrolmentId arriving) {
        MessageForm form = new MessageForm(arriving.id(), MessageSentence.MOVED, "");
        rows.write(List.of(arriving.id()), form, currentUser.id(), clock.instant());
    }

    private static void requireText(MessageForm form) {
        if (form.sentence() == null && form.words().isBlank()) {
            throw new Refusal("enrolment.refusal.message-empty");
        }
        if (form.words().strip().length() > MessageForm.LONGEST) {
            throw new Refusal("enrolment.refusal.message-too-long", MessageForm.LONGEST);
        }
        if (form.sentence() == MessageSentence.MOVED) {
            throw new IllegalArgumentException("Nobody chooses this sentence");
        }
    }

    private UUID provider() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
