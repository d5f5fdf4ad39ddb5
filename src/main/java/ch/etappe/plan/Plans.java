package ch.etappe.plan;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierClosed;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.InTurn;
import ch.etappe.enrolment.SeatConfirmed;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.matching.Matches;
import ch.etappe.offer.CourseRunId;
import ch.etappe.plan.PlanBook.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around a plan as a whole: reading it, beginning one, and from a measure to a seat. */
@Service
@Transactional
public class Plans {

    private static final String MAY_READ = "hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')";
    private static final String MAY_WRITE = "hasRole('CASEWORKER')";

    private final PlanRepository plans;
    private final PlanBook book;
    private final ProgressTrail progress;
    private final Matches matches;
    private final DossierAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            PlanBook book,
            ProgressTrail progress,
            Matches matches,
            DossierAccess access,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.book = book;
        this.progress = progress;
        this.matches = matches;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version that is worked on, otherwise the one in force; empty while none was begun. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<PlanSummary> of(DossierId dossier) {
        access.require(dossier);
        return book.current(dossier).map(book::summary);
    }

    /** What holds: the version in force, and before the first one is, the one that is worked on. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<PlanSummary> valid(DossierId dossier) {
        access.require(dossier);
        return book.valid(dossier).map(book::summary);
    }

    /** @throws NotFound for an unknown plan and for one of a dossier out of reach */
    @PreAuthorize(MAY_READ)
    public PlanSummary open(PlanId id) {
        IntegrationPlan plan = plans.find(id.id()).orElseThrow(NotFound::new);
        access.requireForReading(plan.dossier());
        return book.summary(plan);
    }

    /** Begins a draft where no plan is open; otherwise the version that is worked on or in force. */
    @PreAuthorize(MAY_WRITE)
    public PlanId begin(DossierId dossier) {
        Versions versions = book.writable(dossier);
        return versions.open().stream()
                .findFirst()
                .orElseGet(() -> {
                    int number = plans.newest(dossier.id()) + 1;
                    IntegrationPlan fresh = plans.save(new IntegrationPlan(dossier, number, clock.instant()));
                    audit.did("plan-begun", "plan", fresh.id().id(), dossier.id());
                    return fresh;
                })
                .id();
    }

    /**
     * Asks for a seat: it is held at once or, where none is left, the person joins the waiting list. Taking a seat
     * changes nothing that was agreed, so every open version allows it. Asking twice for the same run changes nothing.
     *
     * @return what happened to the seat
     * @throws Refusal if the measure cannot be booked, the run takes no requests, or something speaks against it
     */
    @InTurn
    @PreAuthorize(MAY_WRITE)
    public EnrolmentSummary book(MeasureId id, CourseRunId run) {
        return book(id, run, null);
    }

    /**
     * Like {@link #book(MeasureId, CourseRunId)}, also against an obstacle.
     *
     * @param reason why; it stays with the enrolment. Null or blank where nothing asks for one
     */
    @InTurn
    @PreAuthorize(MAY_WRITE)
    public EnrolmentSummary book(MeasureId id, CourseRunId run, @Nullable String reason) {
        return book(id, run, reason, List.of());
    }

    /**
     * Like {@link #book(MeasureId, CourseRunId, String)} for the person and others who belong together: all get seats, all
     * wait as one, or nobody is booked. The measure is this person's; the plans of the others stay as they are.
     *
     * @param others their dossiers; nobody for the person alone
     */
    @InTurn
    @PreAuthorize(MAY_WRITE)
    public EnrolmentSummary book(MeasureId id, CourseRunId run, @Nullable String reason, Collection<DossierId> others) {
        DossierId dossier = book.of(id);
        Versions versions = book.writable(dossier);
        Measure measure = versions.with(id).measure(id).orElseThrow(NotFound::new);
        EnrolmentSummary seat = seat(dossier, run, reason, others);
        versions.everywhere(measure).forEach(own -> own.hold(seat.id().id()));
        return seat;
    }

    /**
     * Books a seat in place of one that was lost; the measure that had it, if there is one, gets the new one. Otherwise as
     * {@link #book(MeasureId, CourseRunId, String, Collection)}.
     *
     * @throws NotFound for a dossier out of reach
     */
    @InTurn
    @PreAuthorize(MAY_WRITE)
    public EnrolmentSummary bookInstead(
            EnrolmentId lost,
            DossierId dossier,
            CourseRunId run,
            @Nullable String reason,
            Collection<DossierId> others) {
        Versions versions = book.writable(dossier);
        List<Measure> measures = versions.on(lost);
        EnrolmentSummary seat = seat(dossier, run, reason, others);
        measures.forEach(own -> own.hold(seat.id().id()));
        return seat;
    }

    private EnrolmentSummary seat(
            DossierId dossier, CourseRunId run, @Nullable String reason, Collection<DossierId> others) {
        if (others.isEmpty()) {
            return matches.book(dossier, run, reason);
        }
        List<DossierId> all =
                Stream.concat(Stream.of(dossier), others.stream()).distinct().toList();
        return matches.bookTogether(all, run, reason).getFirst();
    }

    /** A confirmed seat starts its measure and puts the goal on its way, in every open version. */
    @ApplicationModuleListener
    void on(SeatConfirmed confirmed) {
        UUID enrolment = confirmed.enrolment().id();
        plans.dossierOfEnrolment(enrolment).map(DossierId::new).ifPresent(dossier -> {
            Versions versions = book.locked(dossier);
            versions.open().stream()
                    .flatMap(plan -> plan.goals().stream())
                    .forEach(goal -> goal.measures().stream()
                            .filter(measure -> enrolment.equals(measure.enrolmentId()))
                            .forEach(measure -> {
                                measure.start();
                                progress.begin(versions, goal);
                            }));
        });
    }

    /** What was agreed ends with the case. */
    @ApplicationModuleListener
    void on(DossierClosed closed) {
        LocalDate today = Dates.dayOf(clock.instant());
        book.locked(closed.dossier()).in(PlanState.IN_FORCE).ifPresent(plan -> plan.end(today));
    }
}
