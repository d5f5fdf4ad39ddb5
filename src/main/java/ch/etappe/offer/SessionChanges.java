package ch.etappe.offer;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.SessionForm.Field;
import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider moves or cancels single sessions of its own runs. Whoever takes part is told by an event. */
@Service
@Transactional
@PreAuthorize("hasRole('PROVIDER')")
public class SessionChanges {

    public static final int LONGEST_REASON = 300;

    /** What is farther away is mistyped. */
    private static final int MOST_YEARS_AHEAD = 3;

    private final ClassSessionRepository repository;
    private final ClassSessions sessions;
    private final SessionClashes clashes;
    private final RunBook book;
    private final ObjectProvider<SessionGuard> guards;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionChanges(
            ClassSessionRepository repository,
            ClassSessions sessions,
            SessionClashes clashes,
            RunBook book,
            ObjectProvider<SessionGuard> guards,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.clashes = clashes;
        this.book = book;
        this.guards = guards;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sessions of the run that lie ahead and share their room or teacher with another one; worth a question, no obstacle.
     *
     * @throws NotFound for an unknown run and for one of another provider
     */
    @Transactional(readOnly = true)
    public List<SessionClash> clashes(CourseRunId run) {
        return book.form(provider(), run).map(own -> clashes.of(run, today())).orElseThrow(NotFound::new);
    }

    /**
     * What is wrong with a form, in the order of its fields; empty if it may be saved.
     *
     * @throws NotFound for an unknown session and for one of another provider
     */
    @Transactional(readOnly = true)
    public List<Problem> problems(ClassSessionId id, SessionForm form) {
        SessionSummary session = sessions.own(id).session();
        List<Problem> problems = new ArrayList<>();
        LocalDate day = form.heldOn();
        if (day == null) {
            problems.add(problem(Field.HELD_ON, "offer.refusal.day-missing"));
        } else if (day.isBefore(today())) {
            problems.add(problem(Field.HELD_ON, "offer.refusal.session-past"));
        } else if (day.isAfter(today().plusYears(MOST_YEARS_AHEAD))) {
            problems.add(problem(Field.HELD_ON, "offer.refusal.run-far", MOST_YEARS_AHEAD));
        }
        problems.addAll(RunFormRules.times(Field.STARTS_AT, form.startsAt(), Field.ENDS_AT, form.endsAt()));
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
            addWhenTaken(problems, session, form);
        }
        return problems;
    }

    /**
     * Moves a session, or gives it another room or teacher. Nobody is told of another teacher only.
     *
     * @param seen version from {@link SessionSummary#version()}
     * @throws NotFound for an unknown session and for one of another provider
     * @throws Refusal with the key of the first of {@link #problems}; {@code offer.refusal.session-cancelled},
     *     {@code offer.refusal.session-over}, those of {@link SessionGuard}
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile
     */
    public void change(ClassSessionId id, SessionForm form, long seen) {
        Problem.refuse(problems(id, form));
        ClassSession session = held(id);
        if (session.version() != seen) {
            throw new OptimisticLockingFailureException("The session was changed meanwhile");
        }
        if (isOver(session)) {
            throw new Refusal("offer.refusal.session-over");
        }
        guards.forEach(guard -> guard.requireUntouched(id));
        LocalDate day = Objects.requireNonNull(form.heldOn());
        LocalTime from = Objects.requireNonNull(form.startsAt());
        LocalTime until = Objects.requireNonNull(form.endsAt());
        boolean told = session.change(day, from, until, ownRoom(session, form), form.teacher());
        try {
            repository.save(session);
            repository.flush();
        } catch (DataIntegrityViolationException twice) {
            throw new Refusal("offer.refusal.session-twice");
        }
        book.reach(session.run(), day);
        audit.did("session-changed", "class-session", id.id(), null);
        if (told) {
            events.publishEvent(new SessionChanged(id, session.run(), session.version()));
        }
    }

    /**
     * Cancels a session. A second click changes nothing.
     *
     * @param reason what people read
     * @throws NotFound for an unknown session and for one of another provider
     * @throws Refusal {@code offer.refusal.cancel-reason}, those of {@link SessionGuard}
     */
    public void cancel(ClassSessionId id, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("offer.refusal.cancel-reason", LONGEST_REASON);
        }
        sessions.own(id);
        ClassSession session = held(id);
        if (!session.isPlanned()) {
            return;
        }
        guards.forEach(guard -> guard.requireUntouched(id));
        session.cancel(reason.strip());
        repository.save(session);
        repository.flush();
        audit.did("session-cancelled", "class-session", id.id(), null);
        if (!isOver(session)) {
            events.publishEvent(new SessionCancelled(id, session.run(), session.version()));
        }
    }

    private void addWhenTaken(List<Problem> problems, SessionSummary session, SessionForm form) {
        LocalDate day = Objects.requireNonNull(form.heldOn());
        LocalTime from = Objects.requireNonNull(form.startsAt());
        LocalTime until = Objects.requireNonNull(form.endsAt());
        if (!LessonDays.exists(day, from) || !LessonDays.exists(day, until)) {
            problems.add(problem(Field.STARTS_AT, "offer.refusal.no-such-time", Dates.numeric(day)));
        } else if (day.atTime(from).isBefore(now())) {
            problems.add(problem(Field.STARTS_AT, "offer.refusal.session-past"));
        }
        boolean taken = sessions.of(session.run()).stream()
                .filter(other ->
                        !other.id().equals(session.id()) && other.heldOn().equals(day))
                .anyMatch(other -> other.startsAt().equals(from)
                        || other.takesPlace()
                                && other.startsAt().isBefore(until)
                                && other.endsAt().isAfter(from));
        if (taken) {
            problems.add(problem(Field.HELD_ON, "offer.refusal.session-twice"));
        }
    }

    /** Null where it is that of the run. */
    private @Nullable String ownRoom(ClassSession session, SessionForm form) {
        String room = form.room() == null ? "" : form.room().strip();
        return room.isEmpty() || room.equals(book.room(session.run())) ? null : room;
    }

    private ClassSession held(ClassSessionId id) {
        return repository.reserve(id.id()).orElseThrow(NotFound::new);
    }

    private boolean isOver(ClassSession session) {
        return session.endsOn().isBefore(now());
    }

    private static Problem problem(Field field, String key, Serializable... arguments) {
        return Problem.of(field, key, arguments);
    }

    /** On the wall in Zurich. */
    private LocalDateTime now() {
        return clock.instant().atZone(Dates.ZURICH).toLocalDateTime();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private UUID provider() {
        return currentUser.scope(Scope.Provider.class).id();
    }
}
