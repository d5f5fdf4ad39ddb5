package ch.etappe.attendance;

import ch.etappe.attendance.AttendanceBook.Entry;
import ch.etappe.attendance.AttendanceBook.Standing;
import ch.etappe.attendance.ClassPage.Row;
import ch.etappe.attendance.ClassPage.Window;
import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.Rosters;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.ClassSessionId;
import ch.etappe.offer.ClassSessions;
import ch.etappe.offer.ProviderSession;
import ch.etappe.offer.SessionSummary;
import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases in the classroom. Sessions of other providers do not exist, for who teaches none of other teachers. */
@Service
@Transactional
public class Attendances {

    private static final String IN_CLASS = "hasAnyRole('PROVIDER', 'PROVIDER_TEACHER')";
    private static final int MOST_AT_ONCE = 2000;
    private static final int LONGEST_WHY = 300;

    private final ClassSessions sessions;
    private final AttendanceBook book;
    private final Rosters rosters;
    private final Settings settings;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Attendances(
            ClassSessions sessions,
            AttendanceBook book,
            Rosters rosters,
            Settings settings,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.sessions = sessions;
        this.book = book;
        this.rosters = rosters;
        this.settings = settings;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the class of a session; the opening is written down.
     *
     * @throws NotFound for an unknown session and for one of another provider
     */
    @PreAuthorize(IN_CLASS)
    public ClassPage open(ClassSessionId id) {
        ClassPage page = look(id);
        audit.read("class-session", id.id(), null);
        return page;
    }

    /** The same for a page that is open already and asks what others have marked meanwhile. */
    @PreAuthorize(IN_CLASS)
    @Transactional(readOnly = true)
    public ClassPage look(ClassSessionId id) {
        ProviderSession session = sessions.own(id);
        return new ClassPage(session, window(session.session(), clock.instant()), book.people(session.session()));
    }

    /**
     * Marks people, in any order and as often as it takes: a mark that arrived before changes nothing, one that a newer
     * mark has overtaken is only remembered. Who comes for the first time attends from that day on. A single mark that
     * cannot be taken does not hold up the others.
     *
     * @param why needed some days after the session
     * @throws NotFound for an unknown session and for one of another provider
     * @throws Refusal {@code attendance.refusal.not-yet}, {@code attendance.refusal.cancelled},
     *     {@code attendance.refusal.too-many}
     */
    @PreAuthorize(IN_CLASS)
    public Marking mark(ClassSessionId id, List<Mark> marks, @Nullable String why) {
        SessionSummary session = sessions.own(id).session();
        Instant now = clock.instant();
        requireMarkable(session, marks, now);
        Map<EnrolmentId, Row> people =
                book.people(session).stream().collect(Collectors.toMap(Row::id, Function.identity()));
        String reason = why == null || why.isBlank() ? null : shortened(why.strip());
        Map<UUID, String> refused = new HashMap<>();
        List<Mark> possible = new ArrayList<>();
        for (Mark tapped : marks) {
            Mark mark = tapped.receivedAt(now);
            String no = obstacle(session, people.get(mark.enrolment()), mark, reason);
            if (no == null) {
                possible.add(mark);
            } else {
                refused.put(mark.nonce(), no);
            }
        }
        Map<EnrolmentId, DossierId> present = came(session, possible);
        possible.removeIf(mark -> {
            boolean gone = !present.containsKey(mark.enrolment());
            if (gone) {
                refused.put(mark.nonce(), "attendance.refusal.not-on-the-run");
            }
            return gone;
        });
        keep(session, possible, present, now, reason);
        Set<UUID> kept = possible.stream().map(Mark::nonce).collect(Collectors.toSet());
        Map<UUID, EnrolmentId> persons = marks.stream()
                .filter(mark -> refused.containsKey(mark.nonce()))
                .collect(Collectors.toMap(Mark::nonce, Mark::enrolment, (one, other) -> one));
        return new Marking(kept, refused, persons);
    }

    private void keep(
            SessionSummary session,
            List<Mark> marks,
            Map<EnrolmentId, DossierId> dossiers,
            Instant now,
            @Nullable String why) {
        if (marks.isEmpty()) {
            return;
        }
        if (!book.hold(session)) {
            throw new Refusal("attendance.refusal.cancelled");
        }
        Set<UUID> known = book.known(marks.stream().map(Mark::nonce).toList());
        Map<EnrolmentId, Standing> standing = book.standing(session.id());
        List<Entry> fresh = new ArrayList<>();
        Set<EnrolmentId> changed = new HashSet<>();
        marks.stream().sorted(Comparator.comparingLong(Mark::sequence)).forEach(mark -> {
            if (known.add(mark.nonce())) {
                Standing before = standing.get(mark.enrolment());
                boolean counts = before == null || before.isOlderThan(mark);
                fresh.add(new Entry(mark, before == null ? null : before.state(), counts));
                if (counts) {
                    standing.put(
                            mark.enrolment(), new Standing(mark.state(), mark.at(), mark.device(), mark.sequence()));
                    changed.add(mark.enrolment());
                }
            }
        });
        if (!fresh.isEmpty()) {
            book.keep(session.id(), fresh, currentUser.id(), now, why);
            changed.stream()
                    .sorted(Comparator.comparing(one -> one.id().toString()))
                    .forEach(one -> audit.did(
                            why == null ? "attendance-marked" : "attendance-corrected",
                            "enrolment",
                            one.id(),
                            dossiers.get(one) == null ? null : dossiers.get(one).id()));
        }
    }

    /** Takes the dossiers before the session, as everywhere; who is there for the first time attends from now on. */
    private Map<EnrolmentId, DossierId> came(SessionSummary session, List<Mark> marks) {
        Set<EnrolmentId> all = marks.stream().map(Mark::enrolment).collect(Collectors.toSet());
        Set<EnrolmentId> there = marks.stream()
                .filter(mark -> mark.state().isThere())
                .map(Mark::enrolment)
                .collect(Collectors.toSet());
        return all.isEmpty() ? Map.of() : rosters.inClass(session.run(), all, there, session.heldOn());
    }

    private void requireMarkable(SessionSummary session, List<Mark> marks, Instant now) {
        if (marks.size() > MOST_AT_ONCE) {
            throw new Refusal("attendance.refusal.too-many", MOST_AT_ONCE);
        }
        switch (window(session, now)) {
            case NOT_YET -> throw new Refusal("attendance.refusal.not-yet");
            case CANCELLED -> throw new Refusal("attendance.refusal.cancelled");
            case OPEN, CORRECTION -> {}
        }
    }

    private @Nullable String obstacle(
            SessionSummary session, @Nullable Row person, Mark mark, @Nullable String reason) {
        if (person == null) {
            return "attendance.refusal.not-on-the-run";
        }
        if (person.blocked()) {
            return "attendance.refusal.no-valid-approval";
        }
        return reason == null && window(session, mark.at()) == Window.CORRECTION
                ? "attendance.refusal.reason-needed"
                : null;
    }

    /** What was tapped in time and arrives late is in time. */
    private Window window(SessionSummary session, Instant at) {
        LocalDate day = Dates.dayOf(at);
        if (!session.takesPlace()) {
            return Window.CANCELLED;
        }
        if (session.heldOn().isAfter(day)) {
            return Window.NOT_YET;
        }
        int days = settings.value(AttendanceSettings.ENTER_DAYS, Dates.dayOf(clock.instant()));
        return session.heldOn().plusDays(days).isBefore(day) ? Window.CORRECTION : Window.OPEN;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_WHY ? text.substring(0, LONGEST_WHY) : text;
    }
}
