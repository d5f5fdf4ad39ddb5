package ch.etappe.enrolment;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.enrolment.RosterPages.Placement;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunChanges;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.SearchWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of a provider with the people on its own runs. Those of other providers do not exist for it. */
@Service
@Transactional
public class Rosters {

    private static final String IS_PROVIDER = "hasRole('PROVIDER')";

    private final Seats seats;
    private final SeatClocks clocks;
    private final CostsOfSeats costs;
    private final RunChanges changes;
    private final RosterPages pages;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Rosters(
            Seats seats,
            SeatClocks clocks,
            CostsOfSeats costs,
            RunChanges changes,
            RosterPages pages,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.seats = seats;
        this.clocks = clocks;
        this.costs = costs;
        this.changes = changes;
        this.pages = pages;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The provider's own runs: those with open requests first, then the next to begin. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public List<ProviderRun> myRuns(int offset, int limit) {
        return pages.runs(provider(), offset, limit);
    }

    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public int countMyRuns() {
        return pages.countRuns(provider());
    }

    /**
     * The provider's own runs by words of title or place, the next to begin first.
     *
     * @param typed words; each must occur
     */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public List<RunSummary> findRuns(String typed, int limit) {
        return pages.find(provider(), SearchWords.of(typed), limit);
    }

    /**
     * How many participants a run that has not begun still needs to take place; 0 for one without a minimum.
     *
     * @throws NotFound for an unknown run and for one of another provider
     */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public int missing(CourseRunId run) {
        return pages.missing(provider(), run, Dates.dayOf(clock.instant())).orElseThrow(NotFound::new);
    }

    /** How many people wait for an answer on all runs together. */
    @PreAuthorize(IS_PROVIDER)
    @Transactional(readOnly = true)
    public int openRequests() {
        return pages.countRequests(provider());
    }

    /**
     * Who waits for an answer on any of the provider's runs, with whom an answer is due first; the opening is written
     * down.
     */
    @PreAuthorize(IS_PROVIDER)
    public List<OpenRequest> requests(int offset, int limit) {
        UUID provider = provider();
        List<OpenRequest> page = pages.requests(provider, offset, limit);
        audit.read("requests", provider, null);
        return page;
    }

    /**
     * Opens a roster; the opening is written down.
     *
     * @throws NotFound for an unknown run and for one of another provider
     */
    @PreAuthorize(IS_PROVIDER)
    public RosterPage roster(CourseRunId run) {
        RosterPage page = pages.roster(provider(), run).orElseThrow(NotFound::new);
        audit.read("roster", run.id(), null);
        return page.covered(costs.coveredUntil(
                page.reachable().stream().map(Participant::id).toList()));
    }

    /**
     * Confirms a seat. A second click changes nothing.
     *
     * @throws NotFound for an unknown enrolment and for one at another provider
     * @throws Refusal {@code enrolment.refusal.no-seat}, {@code enrolment.refusal.over} if it was withdrawn meanwhile
     */
    @PreAuthorize(IS_PROVIDER)
    public void confirm(EnrolmentId id) {
        Placement placement = placement(id);
        seats.hold(placement.dossier());
        Roster roster = seats.reserve(placement.run());
        if (roster.confirm(id, clock.instant())) {
            seats.keep(roster);
            seats.trace("seat-confirmed", roster.require(id));
        }
    }

    /**
     * Somebody has come for the first time, today. A second click changes nothing.
     *
     * @throws NotFound for an unknown enrolment and for one at another provider
     * @throws Refusal {@code enrolment.refusal.no-valid-approval} without an approval of the costs that is valid today
     *     (BR03), {@code enrolment.refusal.not-confirmed}, {@code enrolment.refusal.over}
     */
    @PreAuthorize(IS_PROVIDER)
    public void attend(EnrolmentId id) {
        Placement placement = placement(id);
        seats.hold(placement.dossier());
        Roster roster = seats.reserve(placement.run());
        LocalDate today = Dates.dayOf(clock.instant());
        if (roster.attend(id, today, costs.isCovered(id, today), clock.instant())) {
            seats.keep(roster);
            seats.trace("seat-attended", roster.require(id));
        }
    }

    /**
     * For a class that is being marked: holds the dossiers of these people until the end of the transaction, and lets who
     * has come for the first time attend since that day. Saying it again changes nothing.
     *
     * @param marked whoever is marked in any way
     * @param there those of them who came
     * @return who is, or was, on that run of the provider or the teacher, with the dossier; without those who came and may not attend
     *     (BR03)
     */
    @PreAuthorize("hasAnyRole('PROVIDER', 'PROVIDER_TEACHER')")
    public Map<EnrolmentId, DossierId> inClass(
            CourseRunId run, Collection<EnrolmentId> marked, Collection<EnrolmentId> there, LocalDate day) {
        Map<EnrolmentId, DossierId> people = new LinkedHashMap<>();
        pages.inClass(provider(), currentUser.onlyOwnClasses(), run, marked)
                .forEach((id, placement) -> people.put(id, placement.dossier()));
        seats.holdAll(people.values());
        List<EnrolmentId> fresh =
                pages.inClass(provider(), currentUser.onlyOwnClasses(), run, there).entrySet().stream()
                        .filter(one -> one.getValue().state() == EnrolmentState.CONFIRMED)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!fresh.isEmpty()) {
            Roster roster = seats.reserve(run);
            for (EnrolmentId id : fresh) {
                Enrolment coming = roster.require(id);
                boolean covered = costs.isCovered(id, day);
                if (coming.needsApproval() && !covered) {
                    people.remove(id);
                } else if (roster.attend(id, day, covered, clock.instant())) {
                    seats.trace("seat-attended", coming);
                }
            }
            seats.keep(roster);
        }
        return people;
    }

    /**
     * Declines a request; the seat is offered to the first who waits. A second click changes nothing.
     *
     * @param reason what the caseworker reads
     * @throws NotFound for an unknown enrolment and for one at another provider
     * @throws Refusal {@code enrolment.refusal.reason-missing}, {@code enrolment.refusal.not-open},
     *     {@code enrolment.refusal.over}
     */
    @PreAuthorize(IS_PROVIDER)
    public void decline(EnrolmentId id, String reason) {
        Placement placement = placement(id);
        if (placement.state() == EnrolmentState.DECLINED) {
            return;
        }
        seats.hold(placement.dossier());
        Roster roster = seats.reserve(placement.run());
        Enrolment declined = roster.require(id);
        List<Enrolment> lucky = roster.end(id, SeatEnd.declined(reason), clocks.of(placement.run()));
        seats.keep(roster);
        seats.trace("seat-declined", declined);
        seats.traceOffered(lucky);
    }

    /**
     * Changes the number of seats; new ones are offered to those who wait.
     *
     * @param places 1 to 500
     * @throws NotFound for an unknown run and for one of another provider
     * @throws Refusal {@code enrolment.refusal.seats-taken} if more are taken, {@code offer.refusal.run-closed} for a
     *     run that is over or called off
     */
    @PreAuthorize(IS_PROVIDER)
    public void resize(CourseRunId run, int places) {
        changes.requireOwn(run);
        Roster roster = seats.reserve(run);
        List<Enrolment> lucky = roster.resize(places, clocks.of(run));
        changes.resize(run, places);
        seats.keep(roster);
        seats.traceRun("run-resized", run);
        seats.traceOffered(lucky);
    }

    /**
     * Calls a run off: everybody on it is freed, and their caseworkers read why. A second click changes nothing.
     *
     * @param reason what the caseworkers read
     * @throws NotFound for an unknown run and for one of another provider
     * @throws Refusal {@code enrolment.refusal.reason-missing}, {@code offer.refusal.run-closed} for a run that is over
     */
    @PreAuthorize(IS_PROVIDER)
    public void callOff(CourseRunId run, String reason) {
        changes.requireOwn(run);
        Roster roster = seats.reserve(run);
        List<Enrolment> freed = roster.callOff(reason, clock.instant());
        if (changes.callOff(run)) {
            seats.keep(roster);
            seats.traceRun("run-called-off", run);
            freed.forEach(one -> seats.traceWithoutDossier("seat-lost", one));
        }
    }

    private Placement placement(EnrolmentId id) {
        return pages.placement(provider(), id).orElseThrow(NotFound::new);
    }

    private UUID provider() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
