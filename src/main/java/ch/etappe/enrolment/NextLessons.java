package ch.etappe.enrolment;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.ClassSessions;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.SessionSummary;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The true next lessons of somebody's courses: moved ones on their new day, cancelled ones said to be. */
@Component
public class NextLessons {

    private static final int MOST = 3;

    private final ClassSessions sessions;
    private final Clock clock;

    NextLessons(ClassSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Of the courses in which the person has a seat; one statement for all. A course without any is missing. */
    public Map<CourseRunId, List<SessionSummary>> of(List<EnrolmentSummary> courses) {
        LocalDateTime now = clock.instant().atZone(Dates.ZURICH).toLocalDateTime();
        List<CourseRunId> runs = courses.stream()
                .filter(course -> course.state().isActive() && course.state().isCommitted())
                .map(course -> course.run().id())
                .distinct()
                .toList();
        return sessions.next(runs, now.toLocalDate(), MOST + 1).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(one -> one.heldOn().atTime(one.endsAt()).isAfter(now))
                                .limit(MOST)
                                .toList()));
    }
}
