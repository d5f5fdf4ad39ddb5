package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierAccess.Reach;
import ch.etappe.dossier.DossierQuery.Sort;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.uikit.Pages;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around finding and opening a dossier. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final DossierOverviews overviews;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final Absences absences;
    private final AuditTrail audit;
    private final Clock clock;

    Dossiers(
            DossierOverviews overviews,
            DossierAccess access,
            CurrentUser currentUser,
            Absences absences,
            AuditTrail audit,
            Clock clock) {
        this.overviews = overviews;
        this.access = access;
        this.currentUser = currentUser;
        this.absences = absences;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One page of the account's region.
     *
     * @param offset rows to pass over
     * @param limit rows at most
     */
    @PreAuthorize(LEADS_CASES)
    public List<DossierOverview> page(DossierQuery query, Sort sort, boolean descending, int offset, int limit) {
        return overviews.page(query, access.reach(), actingFor(query), sort, descending, offset, limit);
    }

    @PreAuthorize(LEADS_CASES)
    public int count(DossierQuery query) {
        return overviews.count(query, access.reach(), actingFor(query));
    }

    /**
     * All that a query finds, read page by page while the stream is consumed; that somebody took the list away is
     * written down.
     */
    @PreAuthorize(LEADS_CASES)
    @Transactional
    public Stream<DossierOverview> export(DossierQuery query, Sort sort, boolean descending) {
        Reach reach = access.reach();
        List<UserId> mine = actingFor(query);
        audit.did("exported", "dossier-list", null, null);
        return Pages.stream((offset, limit) -> overviews.page(query, reach, mine, sort, descending, offset, limit));
    }

    /**
     * Opens a dossier; the opening is written down, the person can see it.
     *
     * @throws NotFound for an unknown dossier and for one of another region
     */
    @PreAuthorize(LEADS_CASES)
    @Transactional
    public DossierOverview open(DossierId dossier) {
        access.requireForReading(dossier);
        return overviews.one(dossier);
    }

    /**
     * What other modules' screens show about a dossier they already have the right to show.
     *
     * @throws NotFound for an unknown dossier and for one out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'MUNICIPALITY', 'REFUGEE')")
    public DossierOverview overview(DossierId dossier) {
        access.require(dossier);
        return overviews.one(dossier);
    }

    /** The signed-in refugee's own dossier; empty while none is open. */
    @PreAuthorize("hasRole('REFUGEE')")
    public Optional<DossierId> mine() {
        return overviews.openDossierOf(access.reach());
    }

    /** "Mine" includes those of whom I am the deputy today. */
    private List<UserId> actingFor(DossierQuery query) {
        return query.mineOnly() ? absences.actsFor(currentUser.id(), Dates.dayOf(clock.instant())) : List.of();
    }
}
