package ch.etappe.offer;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the single lessons of runs. A provider sees those of its own runs, who teaches there the own lessons of them,
 * everybody else those of offers that the canton has released at some time.
 */
@Service
@Transactional(readOnly = true)
public class ClassSessions {

    private static final String IN_CLASS = "hasAnyRole('PROVIDER', 'PROVIDER_TEACHER')";

    /** Offers that were never released concern their provider only. */
    private static final List<String> NOT_RELEASED =
            List.of(OfferState.DRAFT.name(), OfferState.SUBMITTED.name(), OfferState.RETURNED.name());

    private static final String VISIBLE = """
            (s.session_provider = :provider and (:teacher is null or s.teacher_id = :teacher)
                or :provider is null and s.session_offer_state not in (:hidden))
            """;

    private final JdbcClient database;
    private final CurrentUser currentUser;

    ClassSessions(JdbcClient database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    /** All of a run in order, cancelled ones among them; empty for an unknown run and for one out of sight. */
    @PreAuthorize("isAuthenticated()")
    public List<SessionSummary> of(CourseRunId run) {
        return database.sql("select s.* from class_session_overview s where s.run_id = :run and " + VISIBLE
                        + " order by s.held_on, s.session_starts_at")
                .param("run", run.id())
                .param("provider", provider())
                .param("teacher", currentUser.onlyOwnClasses())
                .param("hidden", NOT_RELEASED)
                .query((row, number) -> SessionRow.read(row))
                .list();
    }

    /**
     * The next ones of several runs from a day on, cancelled ones among them, without those that another pattern
     * replaced: one statement for all.
     *
     * @param most of each run
     * @return in order for each run; a run without any is missing
     */
    @PreAuthorize("isAuthenticated()")
    public Map<CourseRunId, List<SessionSummary>> next(Collection<CourseRunId> runs, LocalDate from, int most) {
        Map<CourseRunId, List<SessionSummary>> next = new LinkedHashMap<>();
        if (runs.isEmpty()) {
            return next;
        }
        database.sql("select * from (select s.*, row_number() over (partition by s.run_id"
                        + " order by s.held_on, s.session_starts_at) as place from class_session_overview s"
                        + " where s.run_id in (:runs) and s.held_on >= :from"
                        + " and (s.session_state = 'PLANNED' or s.reason is not null) and " + VISIBLE + ") n"
                        + " where n.place <= :most order by n.run_id, n.place")
                .param("runs", runs.stream().map(CourseRunId::id).toList())
                .param("from", from)
                .param("most", most)
                .param("provider", provider())
                .param("teacher", currentUser.onlyOwnClasses())
                .param("hidden", NOT_RELEASED)
                .query((row, number) -> SessionRow.read(row))
                .list()
                .forEach(session -> next.computeIfAbsent(session.run(), run -> new ArrayList<>())
                        .add(session));
        return next;
    }

    /** Those of the provider, or of who teaches there, on a day, by time; those that were cancelled among them. */
    @PreAuthorize(IN_CLASS)
    public List<ProviderSession> onDay(LocalDate day) {
        return database.sql("""
                        select * from class_session_overview s join course_run_overview v on v.run_id = s.run_id
                        where s.held_on = :day and s.session_provider = :provider
                          and (:teacher is null or s.teacher_id = :teacher)
                        order by s.session_starts_at, s.session_ends_at, s.session_id
                        """)
                .param("day", day)
                .param("provider", provider())
                .param("teacher", currentUser.onlyOwnClasses())
                .query((row, number) -> new ProviderSession(SessionRow.read(row), RunRow.read(row)))
                .list();
    }

    /** @throws NotFound for an unknown session and for one of another provider or another teacher */
    @PreAuthorize(IN_CLASS)
    public ProviderSession own(ClassSessionId session) {
        return database.sql("""
                        select * from class_session_overview s join course_run_overview v on v.run_id = s.run_id
                        where s.session_id = :session and s.session_provider = :provider
                          and (:teacher is null or s.teacher_id = :teacher)
                        """)
                .param("session", session.id())
                .param("provider", provider())
                .param("teacher", currentUser.onlyOwnClasses())
                .query((row, number) -> new ProviderSession(SessionRow.read(row), RunRow.read(row)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Null for whoever is no provider. */
    private @Nullable UUID provider() {
        return currentUser.role() == Role.PROVIDER
                ? currentUser.scope(Scope.Provider.class).id()
                : null;
    }
}
