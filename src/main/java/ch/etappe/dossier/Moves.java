package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Jurisdiction;
import ch.etappe.organisation.RegionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a dossier changes sides: offered by those who lead it, taken by those to whom it was offered. The dossier itself
 * remembers the offer, so nobody takes what was not offered to them.
 */
@Service
@Transactional
public class Moves {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final OpenedDossiers opened;
    private final DossierRepository dossiers;
    private final DossierAccess access;
    private final Responsibilities responsibilities;
    private final DossierHistory history;
    private final StaffOfRegion staff;
    private final Jurisdiction jurisdiction;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    Moves(
            OpenedDossiers opened,
            DossierRepository dossiers,
            DossierAccess access,
            Responsibilities responsibilities,
            DossierHistory history,
            StaffOfRegion staff,
            Jurisdiction jurisdiction,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.opened = opened;
        this.dossiers = dossiers;
        this.access = access;
        this.responsibilities = responsibilities;
        this.history = history;
        this.staff = staff;
        this.jurisdiction = jurisdiction;
        this.currentUser = currentUser;
        this.events = events;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** The region where the person lives today. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public RegionId regionOfResidence(DossierId dossier) {
        access.require(dossier);
        return residence(dossier);
    }

    /** Who leads it; empty when it is closed. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public Optional<UserId> responsible(DossierId dossier) {
        access.require(dossier);
        return database.sql("select caseworker_id from dossier_assignment where open_dossier = :dossier")
                .param("dossier", dossier.id())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /**
     * @param colleague for the own region; null for another
     * @throws Refusal {@code dossier.refusal.offer-self} for the own region without another person,
     *     {@code dossier.refusal.lives-here} for a region where the person does not live,
     *     {@code dossier.refusal.not-staff}, {@code dossier.refusal.not-yours}
     */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public void requireOfferable(DossierId dossier, RegionId to, @Nullable UserId colleague) {
        UserId responsible = responsible(dossier).orElseThrow(() -> new Refusal("dossier.refusal.closed"));
        if (!responsibilities.mayAssign(responsible)) {
            throw new Refusal("dossier.refusal.not-yours");
        }
        if (!to.id().equals(staff.ownRegion())) {
            if (!to.equals(residence(dossier))) {
                throw new Refusal("dossier.refusal.lives-here");
            }
        } else if (colleague == null) {
            throw new Refusal("dossier.refusal.lives-here");
        } else if (colleague.equals(responsible)) {
            throw new Refusal("dossier.refusal.offer-self");
        } else if (!staff.has(colleague)) {
            throw new Refusal("dossier.refusal.not-staff");
        }
    }

    /** Lets the other side take it; until they do, nothing changes. Refuses as {@link #requireOfferable}. */
    @PreAuthorize(LEADS_CASES)
    public void offer(DossierId id, RegionId to, @Nullable UserId colleague) {
        Dossier dossier = opened.forWriting(id, DataCategory.HANDOVER);
        requireOfferable(id, to, colleague);
        dossier.offer(to, colleague);
    }

    /** One of the two sides does not want any more; without an offer nothing happens. */
    @PreAuthorize(LEADS_CASES)
    public void endOffer(DossierId id) {
        Dossier dossier = dossiers.reserve(id.id()).orElseThrow(NotFound::new);
        RegionId own = new RegionId(staff.ownRegion());
        if (!dossier.region().equals(own) && !dossier.isOfferedTo(own)) {
            throw new NotFound();
        }
        dossier.endOffer();
    }

    /**
     * Takes what was offered.
     *
     * @param responsible caseworker of the own region
     * @throws NotFound if it was offered to others
     * @throws Refusal {@code dossier.refusal.not-staff}, {@code dossier.refusal.lives-elsewhere} if the person moved on
     */
    @PreAuthorize(LEADS_CASES)
    public void accept(DossierId id, UserId responsible) {
        Dossier dossier = dossiers.reserve(id.id()).orElseThrow(NotFound::new);
        RegionId own = new RegionId(staff.ownRegion());
        if (!dossier.isOfferedTo(own) || !isChosen(dossier, responsible)) {
            throw new NotFound();
        }
        if (!staff.has(responsible)) {
            throw new Refusal("dossier.refusal.not-staff");
        }
        if (!dossier.region().equals(own) && !residence(id).equals(own)) {
            throw new Refusal("dossier.refusal.lives-elsewhere");
        }
        dossier.move(responsible, today());
        dossiers.saveAndFlush(dossier);
        history.add(id, HistoryAct.HANDED_OVER, responsible, null, null, null);
        audit.did("handed-over", "dossier", id.id(), id.id());
        events.publishEvent(new ResponsibilityChanged(id, responsible));
    }

    /** A colleague to whom it was offered takes it, or the lead lets them; another region names whom it wants. */
    private boolean isChosen(Dossier dossier, UserId responsible) {
        Optional<UserId> colleague = dossier.offeredTo();
        return colleague.isEmpty()
                || colleague.get().equals(responsible)
                        && (currentUser.id().equals(responsible) || currentUser.role() == Role.REGION_LEAD);
    }

    private RegionId residence(DossierId dossier) {
        BfsNumber lives = database.sql("""
                        select p.bfs_no from person p join dossier d on d.person_id = p.id where d.id = :dossier
                        """)
                .param("dossier", dossier.id())
                .query(Integer.class)
                .optional()
                .map(BfsNumber::new)
                .orElseThrow(NotFound::new);
        return jurisdiction.regionOf(lives, today());
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
