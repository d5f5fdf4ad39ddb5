package ch.etappe.attendance;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.ClassSessions;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunRow;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.SessionSummary;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to sign on which day: the list on paper. */
@Service
@Transactional
public class SignLists {

    private final ClassSessions sessions;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JdbcClient database;

    SignLists(ClassSessions sessions, CurrentUser currentUser, AuditTrail audit, JdbcClient database) {
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
    }

    /**
     * The names and days of a month, for who teaches the own days; that it was taken is written down.
     *
     * @throws NotFound for an unknown run, for one of another provider, and for one in which the teacher has no session
     * @throws Refusal {@code attendance.refusal.no-sessions}
     */
    @PreAuthorize("hasAnyRole('PROVIDER', 'PROVIDER_TEACHER')")
    public SignList of(CourseRunId id, YearMonth month) {
        RunSummary run = database.sql(
                        "select * from course_run_overview v where v.run_id = :run and v.provider_id = :provider"
                                + " and (:teacher is null or exists (select 1 from class_session s"
                                + " where s.run_id = v.run_id and s.teacher_id = :teacher))")
                .param("run", id.id())
                .param("provider", currentUser.scope(Scope.Provider.class).id())
                .param("teacher", currentUser.onlyOwnClasses())
                .query((row, number) -> RunRow.read(row))
                .optional()
                .orElseThrow(NotFound::new);
        List<SessionSummary> days = sessions.of(id).stream()
                .filter(SessionSummary::takesPlace)
                .filter(session -> YearMonth.from(session.heldOn()).equals(month))
                .toList();
        if (days.isEmpty()) {
            throw new Refusal("attendance.refusal.no-sessions");
        }
        List<String> names = database.sql("""
                        select official_name, first_name from class_person
                        where run_id = :run and seat_state in ('CONFIRMED', 'ATTENDING')
                        order by official_name, first_name, enrolment_id
                        """)
                .param("run", id.id())
                .query((row, number) -> OfficeName.read(row))
                .list();
        audit.read("sign-list", id.id(), null);
        return new SignList(run, month, days, names);
    }

    /** @param names as offices write them */
    public record SignList(RunSummary run, YearMonth month, List<SessionSummary> days, List<String> names) {}
}
