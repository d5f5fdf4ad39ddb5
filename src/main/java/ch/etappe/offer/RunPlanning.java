package ch.etappe.offer;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.RunForm.Field;
import ch.etappe.organisation.ClosedDays;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.ProviderId;
import ch.etappe.organisation.SiteId;
import ch.etappe.organisation.SiteSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider plans runs of its own offers: a weekly pattern becomes sessions, without holidays and with exceptions. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('PROVIDER')")
public class RunPlanning {

    /** Half a year in whole weeks, so that the weekdays stay. */
    private static final int SEMESTER_WEEKS = 26;

    private final RunBook book;
    private final SessionClashes clashes;
    private final Organisations organisations;
    private final ClosedDays closedDays;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    RunPlanning(
            RunBook book,
            SessionClashes clashes,
            Organisations organisations,
            ClosedDays closedDays,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.clashes = clashes;
        this.organisations = organisations;
        this.closedDays = closedDays;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the provider works, by name. */
    public List<SiteSummary> sites() {
        return organisations.sites(new ProviderId(provider()));
    }

    /** Its accounts, by name. */
    public List<TeacherSummary> teachers() {
        return book.teachers(provider());
    }

    /**
     * The days that the form stands for; empty as long as pattern or period are missing or wrong.
     */
    public RunPreview preview(RunForm form) {
        Optional<Timetable> timetable = timetable(form);
        Optional<SiteSummary> site = site(form);
        if (timetable.isEmpty()) {
            return new RunPreview(List.of(), List.of());
        }
        Timetable when = timetable.get();
        List<LessonDay> days = days(form, when, site.map(SiteSummary::town).orElse(""));
        List<SessionClash> taken = site.isEmpty()
                ? List.of()
                : clashes.of(
                        held(days), when.startsAt(), when.endsAt(), site.get().id(), form.room(), form.teacher());
        return new RunPreview(days, taken);
    }

    /** What is wrong with a form, in the order of its fields; empty if it may be saved. */
    public List<Problem> problems(RunForm form) {
        List<Problem> problems = new ArrayList<>(RunFormRules.of(form, today()));
        OfferId offer = form.offer();
        if (offer == null || !book.mayPlan(provider(), offer)) {
            problems.add(Problem.of(Field.OFFER, "offer.refusal.no-offer"));
        }
        if (site(form).isEmpty()) {
            problems.add(Problem.of(Field.SITE, "offer.refusal.no-site"));
        }
        UUID teacher = form.teacher();
        if (teacher != null && teachers().stream().noneMatch(one -> one.id().equals(teacher))) {
            problems.add(Problem.of(Field.TEACHER, "offer.refusal.no-teacher"));
        }
        if (problems.isEmpty()) {
            days(form).ifPresent(problems::add);
        }
        problems.sort(Comparator.comparing(problem -> problem.field().ordinal()));
        return problems;
    }

    /**
     * Creates the run and its sessions. It takes people as soon as its offer is published.
     *
     * @throws Refusal with the key of the first of {@link #problems}
     */
    @Transactional
    public CourseRunId create(RunForm form) {
        Problem.refuse(problems(form));
        Timetable when = timetable(form).orElseThrow();
        CourseRunId run = book.insert(form, when);
        String town = site(form).orElseThrow().town();
        book.insertSessions(
                run,
                held(days(form, when, town)),
                when.startsAt(),
                when.endsAt(),
                Objects.requireNonNull(form.lessons()),
                form.teacher());
        audit.did("run-created", "course-run", run.id(), null);
        return run;
    }

    /**
     * The same pattern half a year later, or as many half years as it takes to lie ahead. Exceptions stay behind: other
     * days are holidays then.
     *
     * @throws NotFound for an unknown run and for one of another provider
     */
    public RunForm copy(CourseRunId run) {
        RunForm old = book.form(provider(), run).orElseThrow(NotFound::new);
        LocalDate starts = Objects.requireNonNull(old.startsOn());
        long weeks = SEMESTER_WEEKS;
        while (starts.plusWeeks(weeks).isBefore(today())) {
            weeks += SEMESTER_WEEKS;
        }
        LocalDate registerBy = old.registerBy();
        return new RunForm(
                old.offer(),
                old.site(),
                old.weekdays(),
                old.startsAt(),
                old.endsAt(),
                starts.plusWeeks(weeks),
                Objects.requireNonNull(old.endsOn()).plusWeeks(weeks),
                old.lessons(),
                Set.of(),
                Set.of(),
                old.inSchoolHolidays(),
                old.room(),
                old.teacher(),
                old.capacity(),
                old.minimum(),
                registerBy == null ? null : registerBy.plusWeeks(weeks),
                old.waitlist());
    }

    /** A pattern that leaves no day, or puts a lesson into the hour that the clocks leave out. */
    private Optional<Problem> days(RunForm form) {
        Timetable when = timetable(form).orElseThrow();
        List<LocalDate> held = held(days(form, when, site(form).orElseThrow().town()));
        if (held.isEmpty()) {
            return Optional.of(Problem.of(Field.ENDS_ON, "offer.refusal.no-dates"));
        }
        return held.stream()
                .filter(day -> !LessonDays.exists(day, when.startsAt()) || !LessonDays.exists(day, when.endsAt()))
                .findFirst()
                .map(day -> Problem.of(Field.STARTS_AT, "offer.refusal.no-such-time", Dates.numeric(day)));
    }

    private List<LessonDay> days(RunForm form, Timetable when, String town) {
        return LessonDays.of(
                when,
                form.out(),
                form.in(),
                form.inSchoolHolidays(),
                closedDays.between(when.startsOn(), when.endsOn(), town));
    }

    private static List<LocalDate> held(List<LessonDay> days) {
        return days.stream().filter(LessonDay::takesPlace).map(LessonDay::day).toList();
    }

    /** Empty while something of it is missing or wrong. */
    private Optional<Timetable> timetable(RunForm form) {
        Set<Enum<?>> wrong = new HashSet<>();
        RunFormRules.of(form, today()).forEach(problem -> wrong.add(problem.field()));
        boolean complete =
                List.of(Field.WEEKDAYS, Field.STARTS_AT, Field.ENDS_AT, Field.STARTS_ON, Field.ENDS_ON, Field.IN)
                        .stream()
                        .noneMatch(wrong::contains);
        LocalDate first = form.startsOn();
        LocalDate last = form.endsOn();
        LocalTime from = form.startsAt();
        LocalTime until = form.endsAt();
        return !complete || first == null || last == null || from == null || until == null
                ? Optional.empty()
                : Optional.of(new Timetable(first, last, new Weekdays(List.copyOf(form.weekdays())), from, until));
    }

    private Optional<SiteSummary> site(RunForm form) {
        SiteId wanted = form.site();
        return sites().stream().filter(site -> site.id().equals(wanted)).findFirst();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private UUID provider() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
