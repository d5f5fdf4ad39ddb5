package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Jurisdiction;
import ch.etappe.organisation.RegionId;
import ch.etappe.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a person comes to a region: by where they live on that day (business rule BR01). */
@Service
@Transactional
public class Allocations {

    private final DossierRepository dossiers;
    private final NewSteps steps;
    private final DossierHistory history;
    private final Jurisdiction jurisdiction;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    Allocations(
            DossierRepository dossiers,
            NewSteps steps,
            DossierHistory history,
            Jurisdiction jurisdiction,
            CurrentUser currentUser,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.history = history;
        this.jurisdiction = jurisdiction;
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens the dossier of a person, with the steps of the standard in force on that day. The region's intake is
     * responsible until somebody is assigned. Staff of a region allocates to the own one, the canton to any.
     *
     * @param on local date, today or earlier
     * @throws NotFound for an unknown person
     * @throws Refusal {@code dossier.refusal.day-ahead}, {@code dossier.refusal.open-already},
     *     {@code dossier.refusal.lives-elsewhere}, {@code dossier.refusal.no-intake},
     *     {@code organisation.refusal.no-region}
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'CANTON')")
    public DossierId allocate(PersonId person, LocalDate on, ArrivalKind kind) {
        return open(person, on, kind);
    }

    /** Like {@link #allocate}; a municipality opens for whoever lives in it. */
    DossierId open(PersonId person, LocalDate on, ArrivalKind kind) {
        if (on.isAfter(Dates.dayOf(clock.instant()))) {
            throw new Refusal("dossier.refusal.day-ahead");
        }
        BfsNumber residence = residenceForThisTransaction(person);
        if (hasOpenDossier(person)) {
            throw new Refusal("dossier.refusal.open-already");
        }
        RegionId region = jurisdiction.regionOf(residence, on);
        requireOwn(region, residence);
        UUID standard = steps.standardOn(on).id();
        UserId intake = intakeOf(region).orElseThrow(() -> new Refusal("dossier.refusal.no-intake"));
        Dossier dossier = dossiers.saveAndFlush(new Dossier(person, region, standard, on, kind, intake));
        steps.createFor(dossier.id());
        history.add(dossier.id(), HistoryAct.ALLOCATED, intake, null, on, null);
        audit.did(
                "dossier-allocated", "dossier", dossier.id().id(), dossier.id().id());
        return dossier.id();
    }

    /** Locks the person, so that two who allocate at once open one dossier. */
    private BfsNumber residenceForThisTransaction(PersonId person) {
        return database.sql("select bfs_no from person where id = :person for update")
                .param("person", person.id())
                .query(Integer.class)
                .optional()
                .map(BfsNumber::new)
                .orElseThrow(NotFound::new);
    }

    private boolean hasOpenDossier(PersonId person) {
        return database.sql("select count(*) from dossier where open_person = :person")
                        .param("person", person.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void requireOwn(RegionId region, BfsNumber residence) {
        boolean own = switch (currentUser.account().scope()) {
            case Scope.Region mine -> mine.id().equals(region.id());
            case Scope.Municipality mine -> mine.bfs().equals(residence);
            case Scope.Canton canton -> true;
            case Scope.Provider provider -> false;
            case Scope.Person me -> false;
        };
        if (!own) {
            throw new Refusal("dossier.refusal.lives-elsewhere");
        }
    }

    private Optional<UserId> intakeOf(RegionId region) {
        return database.sql("select user_id from region_intake where region_id = :region and user_id is not null")
                .param("region", region.id())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }
}
