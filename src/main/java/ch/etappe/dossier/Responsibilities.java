package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who leads a case: exactly one person at any time (business rule BR02). A region lead passes on any case of the region,
 * a caseworker the own ones and those of whoever is away and named them as deputy.
 */
@Service
@Transactional
public class Responsibilities {

    /** More than this is no click any more. */
    public static final int MOST_AT_ONCE = 500;

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final OpenedDossiers opened;
    private final DossierRepository dossiers;
    private final DossierHistory history;
    private final StaffOfRegion staff;
    private final Absences absences;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    Responsibilities(
            OpenedDossiers opened,
            DossierRepository dossiers,
            DossierHistory history,
            StaffOfRegion staff,
            Absences absences,
            DossierAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.opened = opened;
        this.dossiers = dossiers;
        this.history = history;
        this.staff = staff;
        this.absences = absences;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a caseworker of the region responsible from today on; naming who is responsible already changes nothing.
     *
     * @param read the version of the case that the person at the screen saw
     * @throws Refusal {@code dossier.refusal.changed-meanwhile}, {@code dossier.refusal.closed},
     *     {@code dossier.refusal.not-staff}, {@code dossier.refusal.not-yours}
     */
    @PreAuthorize(LEADS_CASES)
    public void assign(DossierId id, long read, UserId to) {
        Dossier dossier = opened.forWriting(id, read, DataCategory.HANDOVER);
        requireStaff(to);
        if (!mayPassOn(dossier, passable())) {
            throw new Refusal("dossier.refusal.not-yours");
        }
        pass(dossier, to, null);
    }

    /** Whether the account may name another person for this case. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public boolean mayAssign(UserId responsible) {
        return currentUser.role() == Role.REGION_LEAD || passable().contains(responsible);
    }

    /** What {@link #reassign} would do; one statement, whatever the number. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public ReassignPreview preview(Set<DossierId> ids, UserId to) {
        requireStaff(to);
        boolean lead = currentUser.role() == Role.REGION_LEAD;
        LocalDate today = today();
        Collection<UserId> mine = passable();
        return database.sql("""
                        select coalesce(sum(d.state <> 'CLOSED' and d.responsible_id <> :to
                                            and (:lead or d.responsible_id in (:mine))), 0) as moving,
                               coalesce(sum(d.responsible_id = :to), 0) as already,
                               coalesce(sum(d.state = 'CLOSED'), 0) as closed,
                               coalesce(sum(not :lead and d.responsible_id <> :to
                                            and d.responsible_id not in (:mine)), 0) as others,
                               (select count(*) from dossier o where o.responsible_id = :to) as caseload,
                               (select max(a.to_on) from caseworker_absence a
                                where a.caseworker_id = :to and a.cancelled_at is null
                                  and :today between a.from_on and a.to_on) as away_until
                        from dossier d where d.region_id = :region and d.id in (:ids)
                        """)
                .param("to", to.id())
                .param("lead", lead)
                .param("mine", mine.stream().map(UserId::id).toList())
                .param("today", today)
                .param("region", access.reach().region())
                .param("ids", ids.stream().map(DossierId::id).toList())
                .query((row, number) -> new ReassignPreview(
                        row.getInt("moving"),
                        row.getInt("already"),
                        row.getInt("closed"),
                        row.getInt("others"),
                        row.getInt("caseload"),
                        row.getObject("away_until", LocalDate.class)))
                .single();
    }

    /**
     * Passes on what the account may pass on of these, all or none; the others stay as they are.
     *
     * @return how many changed hands
     * @throws NotFound if one of them is out of reach
     * @throws Refusal {@code dossier.refusal.too-many}, {@code dossier.refusal.not-staff}
     */
    @PreAuthorize(LEADS_CASES)
    public int reassign(Set<DossierId> ids, UserId to, String reason) {
        if (ids.isEmpty()) {
            return 0;
        }
        if (ids.size() > MOST_AT_ONCE) {
            throw new Refusal("dossier.refusal.too-many", MOST_AT_ONCE);
        }
        requireStaff(to);
        if (!access.mayWrite(DataCategory.HANDOVER)) {
            throw new NotFound();
        }
        List<Dossier> locked = dossiers.reserve(ids.stream().map(DossierId::id).collect(Collectors.toSet()));
        if (locked.size() < ids.size()
                || locked.stream().anyMatch(one -> !one.region().id().equals(staff.ownRegion()))) {
            throw new NotFound();
        }
        Collection<UserId> mine = passable();
        int moved = 0;
        for (Dossier dossier : locked) {
            if (!dossier.isClosed() && mayPassOn(dossier, mine)) {
                moved += pass(dossier, to, reason.isBlank() ? null : reason.strip());
            }
        }
        return moved;
    }

    private int pass(Dossier dossier, UserId to, @org.jspecify.annotations.Nullable String reason) {
        if (!dossier.assign(to, today())) {
            return 0;
        }
        dossiers.saveAndFlush(dossier);
        history.add(dossier.id(), HistoryAct.ASSIGNED, to, null, null, reason);
        audit.did(
                "responsible-changed",
                "dossier",
                dossier.id().id(),
                dossier.id().id(),
                reason);
        events.publishEvent(new ResponsibilityChanged(dossier.id(), to));
        return 1;
    }

    private boolean mayPassOn(Dossier dossier, Collection<UserId> mine) {
        return currentUser.role() == Role.REGION_LEAD || mine.stream().anyMatch(dossier::isLedBy);
    }

    private Collection<UserId> passable() {
        return absences.actsFor(currentUser.id(), today());
    }

    private void requireStaff(UserId to) {
        if (!staff.has(to)) {
            throw new Refusal("dossier.refusal.not-staff");
        }
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
