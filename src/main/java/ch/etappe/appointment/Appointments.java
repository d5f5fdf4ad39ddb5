package ch.etappe.appointment;

import ch.etappe.appointment.AppointmentForm.Field;
import ch.etappe.appointment.AppointmentForm.Remark;
import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around appointments. One public method is one transaction and one thing a person wants. */
@Service
@Transactional
public class Appointments {

    private static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')";

    private static final String OBJECT = "appointment";

    private final AppointmentRepository appointments;
    private final AppointmentOverviews overviews;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Appointments(
            AppointmentRepository appointments,
            AppointmentOverviews overviews,
            DossierAccess access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.appointments = appointments;
        this.overviews = overviews;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of a dossier, earliest first. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<AppointmentSummary> of(DossierId dossier) {
        requireReading(dossier);
        return overviews.of(dossier);
    }

    /** The next one that still stands, also while it is going on; one that the person cannot come to counts too. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public Optional<AppointmentSummary> next(DossierId dossier) {
        requireReading(dossier);
        return overviews.next(dossier, clock.instant());
    }

    /** The signed-in refugee's own ones that are not over, earliest first; cancelled ones too, so that nobody travels. */
    @PreAuthorize("hasRole('REFUGEE')")
    @Transactional(readOnly = true)
    public List<AppointmentSummary> mine() {
        return overviews.aheadOf(access.reach().person(), clock.instant());
    }

    /** Whom people of the account's region can meet. */
    @PreAuthorize("hasRole('CASEWORKER')")
    @Transactional(readOnly = true)
    public List<Host> hosts() {
        return overviews.hosts(access.reach().region());
    }

    /** Where the caseworker met somebody last. */
    @PreAuthorize("hasRole('CASEWORKER')")
    @Transactional(readOnly = true)
    public Optional<MeetingPlace> lastPlace() {
        return overviews.lastPlaceOf(currentUser.id());
    }

    /** Why a proposal cannot be made as typed; empty if it can. */
    @PreAuthorize("hasRole('CASEWORKER')")
    @Transactional(readOnly = true)
    public List<Remark> problems(AppointmentForm form) {
        return ProposalRules.problems(form, Set.copyOf(hosts()), clock.instant());
    }

    /** What is unusual about a proposal without problems: to look at twice, not to forbid. */
    @PreAuthorize("hasRole('CASEWORKER')")
    @Transactional(readOnly = true)
    public List<Remark> concerns(DossierId dossier, AppointmentForm form) {
        requireWriting(dossier);
        Span span = span(form);
        List<Remark> concerns = new ArrayList<>();
        if (appointments.personIsBusy(dossier.id(), span.start(), span.end())) {
            concerns.add(new Remark(Field.TIME, "appointment.concern.person-busy"));
        }
        if (appointments.hostIsBusy(Objects.requireNonNull(form.host()).id(), span.start(), span.end())) {
            concerns.add(new Remark(Field.TIME, "appointment.concern.host-busy"));
        }
        if (ProposalRules.isUnusualHour(span.start(), span.end(), Dates.ZURICH)) {
            concerns.add(new Remark(Field.TIME, "appointment.concern.hours"));
        }
        return concerns;
    }

    /**
     * Asks a person to come. Proposing the same moment twice is the appointment that stands: a person repeats what got
     * no answer.
     *
     * @throws NotFound if the dossier is out of reach
     * @throws Refusal with the first of {@link #problems}, {@code dossier.refusal.closed}
     */
    @PreAuthorize("hasRole('CASEWORKER')")
    public AppointmentId propose(DossierId dossier, AppointmentForm form) {
        requireWriting(dossier);
        problems(form).stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key());
        });
        Span span = span(form);
        AppointmentType type = Objects.requireNonNull(form.type());
        UserId host = Objects.requireNonNull(form.host());
        Optional<UUID> standing = appointments.standing(dossier.id(), host.id(), type, span.start());
        if (standing.isPresent()) {
            return new AppointmentId(standing.get());
        }
        access.requireOpen(dossier);
        AppointmentId id = AppointmentId.next();
        appointments.save(new Appointment(
                id,
                dossier.id(),
                type,
                span.start(),
                span.end(),
                form.place().strip(),
                form.address().isBlank() ? null : form.address().strip(),
                host,
                form.interpreterLanguage(),
                form.bring(),
                clock.instant()));
        audit.did("appointment-proposed", OBJECT, id.id(), dossier.id(), null);
        return id;
    }

    /**
     * The person says whether they come; possible and changeable until it begins. The same answer twice is one answer.
     *
     * @param reason only for {@link Answer#NOT_COMING}, and never needed
     * @throws NotFound if it is unknown or somebody else's
     * @throws Refusal {@code appointment.me.refusal.cancelled}, {@code appointment.me.refusal.begun}
     */
    @PreAuthorize("hasRole('REFUGEE')")
    public void answer(AppointmentId id, Answer answer, @Nullable DeclineReason reason) {
        DossierId dossier = dossierOf(id);
        access.require(dossier);
        if (reserved(id).answer(answer, reason, clock.instant())) {
            audit.did(
                    "appointment-" + (answer == Answer.COMING ? "accepted" : "declined"),
                    OBJECT,
                    id.id(),
                    dossier.id(),
                    null);
        }
    }

    /** @throws Refusal {@code appointment.refusal.begun} */
    @PreAuthorize("hasRole('CASEWORKER')")
    public void cancel(AppointmentId id) {
        change(id, "appointment-cancelled", Appointment::cancel);
    }

    /** @throws Refusal {@code appointment.refusal.not-begun}, {@code appointment.refusal.cancelled} */
    @PreAuthorize("hasRole('CASEWORKER')")
    public void held(AppointmentId id) {
        change(id, "appointment-held", Appointment::held);
    }

    /**
     * @throws Refusal {@code appointment.refusal.not-begun}, {@code appointment.refusal.cancelled},
     *     {@code appointment.refusal.declined}
     */
    @PreAuthorize("hasRole('CASEWORKER')")
    public void noShow(AppointmentId id) {
        change(id, "appointment-no-show", Appointment::noShow);
    }

    private void change(AppointmentId id, String act, Change change) {
        DossierId dossier = dossierOf(id);
        requireWriting(dossier);
        if (change.apply(reserved(id), clock.instant())) {
            audit.did(act, OBJECT, id.id(), dossier.id(), null);
        }
    }

    private DossierId dossierOf(AppointmentId id) {
        return appointments.dossierOf(id.id()).map(DossierId::new).orElseThrow(NotFound::new);
    }

    private Appointment reserved(AppointmentId id) {
        return appointments.reserve(id.id()).orElseThrow(NotFound::new);
    }

    private void requireReading(DossierId dossier) {
        access.require(dossier);
        if (!access.may(DataCategory.APPOINTMENTS)) {
            throw new NotFound();
        }
    }

    private void requireWriting(DossierId dossier) {
        access.require(dossier);
        if (!access.mayWrite(DataCategory.APPOINTMENTS)) {
            throw new NotFound();
        }
    }

    private static Span span(AppointmentForm form) {
        Instant start = WallClock.at(Objects.requireNonNull(form.date()), Objects.requireNonNull(form.time()));
        return new Span(start, start.plus(Duration.ofMinutes(Objects.requireNonNull(form.minutes()))));
    }

    private record Span(Instant start, Instant end) {}

    /** @see Appointment */
    @FunctionalInterface
    private interface Change {
        boolean apply(Appointment appointment, Instant now);
    }
}
