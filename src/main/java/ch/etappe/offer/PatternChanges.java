package ch.etappe.offer;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.PatternForm.Field;
import ch.etappe.organisation.ClosedDays;
import ch.etappe.organisation.Organisations;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.ProviderId;
import ch.etappe.organisation.SiteSummary;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A provider changes the weekly pattern for the rest of a run. Sessions on days that stay are kept with their new times,
 * others are cancelled or added; one that was cancelled by itself stays so. Those who take part are told once for all.
 */
@Service
@Transactional
@PreAuthorize("hasRole('PROVIDER')")
public class PatternChanges {

    private final ClassSessionRepository repository;
    private final RunBook book;
    private final Organisations organisations;
    private final ClosedDays closedDays;
    private final ObjectProvider<SessionGuard> guards;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PatternChanges(
            ClassSessionRepository repository,
            RunBook book,
            Organisations organisations,
            ClosedDays closedDays,
            ObjectProvider<SessionGuard> guards,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.book = book;
        this.organisations = organisations;
        this.closedDays = closedDays;
        this.guards = guards;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The pattern as it is, from tomorrow or the beginning on.
     *
     * @throws NotFound for an unknown run and for one of another provider
     */
    @Transactional(readOnly = true)
    public PatternForm current(CourseRunId run) {
        RunForm now = own(run);
        LocalDate first = Objects.requireNonNull(now.startsOn());
        LocalDate tomorrow = today().plusDays(1);
        return new PatternForm(
                first.isBefore(tomorrow) ? tomorrow : first,
                now.weekdays(),
                now.startsAt(),
                now.endsAt(),
                now.lessons(),
                now.room(),
                now.teacher());
    }

    /**
     * What is wrong with a form, in the order of its fields; empty if it may be saved.
     *
     * @throws NotFound for an unknown run and for one of another provider
     */
    @Transactional(readOnly = true)
    public List<Problem> problems(CourseRunId run, PatternForm form) {
        RunForm now = own(run);
        List<Problem> problems = new ArrayList<>();
        LocalDate from = form.from();
        if (from == null) {
            problems.add(problem(Field.FROM, "offer.refusal.day-missing"));
        } else if (!from.isAfter(today())) {
            problems.add(problem(Field.FROM, "offer.refusal.from-tomorrow"));
        } else if (from.isAfter(Objects.requireNonNull(now.endsOn()))) {
            problems.add(problem(Field.FROM, "offer.refusal.outside-run", Dates.numeric(from)));
        }
        if (form.weekdays().isEmpty()) {
            problems.add(problem(Field.WEEKDAYS, "offer.refusal.no-weekday"));
        }
        problems.addAll(RunFormRules.times(Field.STARTS_AT, form.startsAt(), Field.ENDS_AT, form.endsAt()));
        Integer lessons = form.lessons();
        if (lessons == null || lessons < 1 || lessons > RunForm.MOST_LESSONS) {
            problems.add(problem(Field.LESSONS, "offer.refusal.lessons-range", RunForm.MOST_LESSONS));
        }
        String room = form.room();
        if (room != null && room.strip().length() > RunForm.LONGEST_ROOM) {
            problems.add(problem(Field.ROOM, "offer.refusal.room-too-long", RunForm.LONGEST_ROOM));
        }
        UUID teacher = form.teacher();
        if (teacher != null
                && book.teachers(provider()).stream().noneMatch(one -> one.id().equals(teacher))) {
            problems.add(problem(Field.TEACHER, "offer.refusal.no-teacher"));
        }
        if (problems.isEmpty()) {
            addWhenImpossible(problems, days(now, form), form);
        }
        return problems;
    }

    /**
     * @throws NotFound for an unknown run and for one of another provider
     * @throws Refusal with the key of the first of {@link #problems}, and those of {@link SessionGuard}
     */
    public void change(CourseRunId run, PatternForm form) {
        Problem.refuse(problems(run, form));
        book.hold(run);
        List<LocalDate> days = days(own(run), form);
        LocalDate from = Objects.requireNonNull(form.from());
        LocalTime starts = Objects.requireNonNull(form.startsAt());
        LocalTime ends = Objects.requireNonNull(form.endsAt());
        int lessons = Objects.requireNonNull(form.lessons());
        Set<LocalDate> missing = new HashSet<>(days);
        for (ClassSession session : repository.reserveFrom(run.id(), from)) {
            boolean wanted = missing.contains(session.heldOn());
            if (session.isCalledOff()) {
                missing.remove(session.heldOn());
            } else if (session.isPlanned() || wanted) {
                guards.forEach(guard -> guard.requireUntouched(session.id()));
                follow(session, wanted, form);
                missing.remove(session.heldOn());
                repository.save(session);
            }
        }
        try {
            repository.flush();
            book.insertSessions(run, missing.stream().sorted().toList(), starts, ends, lessons, form.teacher());
            repository.flush();
        } catch (DataIntegrityViolationException twice) {
            throw new Refusal("offer.refusal.session-twice");
        }
        long version = book.follow(run, form);
        audit.did("run-pattern-changed", "course-run", run.id(), null);
        events.publishEvent(new PatternChanged(run, from, version));
    }

    private static void follow(ClassSession session, boolean wanted, PatternForm form) {
        if (!wanted) {
            session.cancel(null);
            return;
        }
        session.revive();
        session.follow(
                Objects.requireNonNull(form.startsAt()),
                Objects.requireNonNull(form.endsAt()),
                Objects.requireNonNull(form.lessons()),
                form.teacher());
    }

    private static void addWhenImpossible(List<Problem> problems, List<LocalDate> days, PatternForm form) {
        LocalTime starts = Objects.requireNonNull(form.startsAt());
        LocalTime ends = Objects.requireNonNull(form.endsAt());
        if (days.isEmpty()) {
            problems.add(problem(Field.WEEKDAYS, "offer.refusal.no-dates"));
        }
        days.stream()
                .filter(day -> !LessonDays.exists(day, starts) || !LessonDays.exists(day, ends))
                .findFirst()
                .ifPresent(day ->
                        problems.add(problem(Field.STARTS_AT, "offer.refusal.no-such-time", Dates.numeric(day))));
    }

    /** What remains of the run; school holidays are free, as in a new run. */
    private List<LocalDate> days(RunForm now, PatternForm form) {
        LocalDate from = Objects.requireNonNull(form.from());
        LocalDate last = Objects.requireNonNull(now.endsOn());
        String town = organisations.sites(new ProviderId(provider())).stream()
                .filter(site -> site.id().equals(now.site()))
                .findFirst()
                .map(SiteSummary::town)
                .orElse("");
        Timetable rest = new Timetable(
                from,
                last,
                new Weekdays(List.copyOf(form.weekdays())),
                Objects.requireNonNull(form.startsAt()),
                Objects.requireNonNull(form.endsAt()));
        return LessonDays.of(rest, Set.of(), Set.of(), false, closedDays.between(from, last, town)).stream()
                .filter(LessonDay::takesPlace)
                .map(LessonDay::day)
                .toList();
    }

    private RunForm own(CourseRunId run) {
        return book.form(provider(), run).orElseThrow(NotFound::new);
    }

    private static Problem problem(Field field, String key, Serializable... arguments) {
        return Problem.of(field, key, arguments);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private UUID provider() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
