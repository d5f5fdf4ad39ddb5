package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Jurisdiction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begin, pause, end and reopening of a case. Every act names the version of the case that its person saw, so that
 * nobody acts on what has changed meanwhile: {@code dossier.refusal.changed-meanwhile}.
 */
@Service
@Transactional
public class Lifecycle {

    private static final String LEADS = "hasRole('CASEWORKER')";
    private static final String LOOKS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final OpenedDossiers opened;
    private final DossierRepository dossiers;
    private final DossierHistory history;
    private final StaffOfRegion staff;
    private final Jurisdiction jurisdiction;
    private final ObjectProvider<ClosingCheck> checks;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    Lifecycle(
            OpenedDossiers opened,
            DossierRepository dossiers,
            DossierHistory history,
            StaffOfRegion staff,
            Jurisdiction jurisdiction,
            ObjectProvider<ClosingCheck> checks,
            ApplicationEventPublisher events,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.opened = opened;
        this.dossiers = dossiers;
        this.history = history;
        this.staff = staff;
        this.jurisdiction = jurisdiction;
        this.checks = checks;
        this.events = events;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody works with the person now. A second click changes nothing. */
    @PreAuthorize(LEADS)
    public void start(DossierId id) {
        begin(opened.forWriting(id, DataCategory.MASTER_DATA));
    }

    /**
     * Lets the case rest (business rule BR18).
     *
     * @param until the last day, after today; afterwards the case is active by itself
     * @throws Refusal {@code dossier.refusal.pause-reason}, {@code dossier.refusal.pause-end},
     *     {@code dossier.refusal.not-active}
     */
    @PreAuthorize(LEADS)
    public void pause(DossierId id, long read, LocalDate until, String reason) {
        Dossier dossier = opened.forWriting(id, read, DataCategory.MASTER_DATA);
        if (reason.isBlank()) {
            throw new Refusal("dossier.refusal.pause-reason");
        }
        dossier.pause(until, reason.strip(), today());
        history.add(id, HistoryAct.PAUSED, null, null, until, reason.strip());
        trace("dossier-paused", id);
    }

    /** @throws Refusal {@code dossier.refusal.not-paused} */
    @PreAuthorize(LEADS)
    public void resume(DossierId id, long read) {
        opened.forWriting(id, read, DataCategory.MASTER_DATA).resume(today());
        history.add(id, HistoryAct.RESUMED);
        trace("dossier-resumed", id);
    }

    /** What stands against closing; empty if nothing does. */
    @PreAuthorize(LOOKS)
    @Transactional(readOnly = true)
    public List<OpenMatter> openMatters(DossierId id) {
        opened.requireReading(id);
        return mattersOf(id);
    }

    /**
     * Ends the case; nobody is responsible any more.
     *
     * @throws Refusal {@code dossier.refusal.still-open} with how many matters, see {@link #openMatters}
     */
    @PreAuthorize(LEADS)
    public void close(DossierId id, long read, CloseReason reason, String note) {
        Dossier dossier = opened.forWriting(id, read, DataCategory.MASTER_DATA);
        int open = mattersOf(id).stream().mapToInt(OpenMatter::count).sum();
        if (open > 0) {
            throw new Refusal("dossier.refusal.still-open", open);
        }
        dossier.close(reason, today());
        dossiers.saveAndFlush(dossier);
        history.add(id, HistoryAct.CLOSED, null, reason, today(), note.isBlank() ? null : note.strip());
        trace("dossier-closed", id);
        events.publishEvent(new DossierClosed(id));
    }

    /**
     * Takes a closed case up again, in the region where its person lives today.
     *
     * @throws Refusal {@code dossier.refusal.not-closed}, {@code dossier.refusal.reopen-reason},
     *     {@code dossier.refusal.not-staff},
     *     {@code dossier.refusal.open-already}, {@code dossier.refusal.lives-elsewhere}
     */
    @PreAuthorize(LOOKS)
    public void reopen(DossierId id, long read, UserId responsible, String reason) {
        Dossier dossier = opened.forWriting(id, read, DataCategory.HANDOVER);
        if (reason.isBlank()) {
            throw new Refusal("dossier.refusal.reopen-reason");
        }
        if (!staff.has(responsible)) {
            throw new Refusal("dossier.refusal.not-staff");
        }
        if (!dossier.isClosed()) {
            throw new Refusal("dossier.refusal.not-closed");
        }
        requireNoOther(dossier);
        dossier.reopen(responsible, today());
        dossiers.saveAndFlush(dossier);
        history.add(id, HistoryAct.REOPENED, responsible, null, today(), reason.strip());
        trace("dossier-reopened", id);
        events.publishEvent(new DossierActivated(id));
        events.publishEvent(new ResponsibilityChanged(id, responsible));
    }

    /**
     * The closing review found reasons to go on (business rule BR23); nothing ever closes by itself.
     *
     * @param on when to look again, within a year
     * @throws Refusal {@code dossier.refusal.review-day}, {@code dossier.refusal.review-reason}
     */
    @PreAuthorize(LEADS)
    public void goOn(DossierId id, long read, LocalDate on, String reason) {
        Dossier dossier = opened.forWriting(id, read, DataCategory.MASTER_DATA);
        if (reason.isBlank()) {
            throw new Refusal("dossier.refusal.review-reason");
        }
        dossier.lookAgain(on, today());
        history.add(id, HistoryAct.REVIEWED, null, null, on, reason.strip());
        trace("closing-reviewed", id);
    }

    /** Called where somebody met the person: a first step done is a beginning. */
    void met(DossierId id) {
        dossiers.reserve(id.id()).ifPresent(this::begin);
    }

    private void begin(Dossier dossier) {
        if (dossier.start()) {
            history.add(dossier.id(), HistoryAct.STARTED);
            trace("dossier-started", dossier.id());
            events.publishEvent(new DossierActivated(dossier.id()));
        }
    }

    private List<OpenMatter> mattersOf(DossierId id) {
        return checks.orderedStream()
                .flatMap(check -> check.openIn(id).stream())
                .toList();
    }

    private void requireNoOther(Dossier dossier) {
        Integer residence = database.sql("select bfs_no from person where id = :person for update")
                .param("person", dossier.person().id())
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
        boolean other = database.sql("select count(*) from dossier where open_person = :person")
                        .param("person", dossier.person().id())
                        .query(Integer.class)
                        .single()
                > 0;
        if (other) {
            throw new Refusal("dossier.refusal.open-already");
        }
        if (!jurisdiction.regionOf(new BfsNumber(residence), today()).equals(dossier.region())) {
            throw new Refusal("dossier.refusal.lives-elsewhere");
        }
    }

    private void trace(String act, DossierId id) {
        audit.did(act, "dossier", id.id(), id.id());
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
