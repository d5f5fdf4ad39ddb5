package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RosterPage.Coverage;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunRow;
import ch.etappe.offer.RunSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a provider's runs and the people on them. The provider is part of every statement. */
@Component
class RosterPages {

    private final JdbcClient database;

    RosterPages(JdbcClient database) {
        this.database = database;
    }

    /** Runs that ask for an answer first, then the next to begin. Finds the page first, then reads it whole. */
    List<ProviderRun> runs(UUID provider, int offset, int limit) {
        return database.sql("""
                        select s.*
                        from (select run_id from run_seats where provider_id = :provider
                              order by requests = 0, run_state in ('FINISHED', 'CANCELLED'), starts_on, run_id
                              limit :limit offset :offset) page
                                 join run_seats s on s.run_id = page.run_id
                        order by s.requests = 0, s.run_state in ('FINISHED', 'CANCELLED'), s.starts_on, s.run_id
                        """)
                .param("provider", provider)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> run(row))
                .list();
    }

    /** @param words patterns for {@code like} */
    List<RunSummary> find(UUID provider, List<String> words, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("provider", provider, "limit", limit));
        StringBuilder where = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            where.append(" and search_text like :word").append(i);
            parameters.put("word" + i, words.get(i));
        }
        return database.sql("select * from course_run_overview where provider_id = :provider" + where
                        + " order by run_state in ('FINISHED', 'CANCELLED'), starts_on, run_id limit :limit")
                .params(parameters)
                .query((row, number) -> RunRow.read(row))
                .list();
    }

    /** Other runs of the same offer with a free seat, the next to begin first. */
    List<ProviderRun> alike(UUID provider, CourseRunId run, LocalDate today, int limit) {
        return database.sql("""
                        select s.* from run_seats s
                        where s.provider_id = :provider and s.run_id <> :run and s.held < s.capacity
                          and s.offer_id = (select offer_id from course_run where id = :run)
                          and s.offer_state = 'PUBLISHED' and s.run_state = 'OPEN' and s.ends_on >= :today
                        order by s.starts_on, s.run_id limit :limit
                        """)
                .param("provider", provider)
                .param("run", run.id())
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> run(row))
                .list();
    }

    boolean areAlike(UUID provider, CourseRunId one, CourseRunId other) {
        return database.sql("""
                        select count(*) from course_run r
                        join course_run s on s.offer_id = r.offer_id join offer o on o.id = r.offer_id
                        where r.id = :one and s.id = :other and o.provider_id = :provider
                        """)
                        .param("one", one.id())
                        .param("other", other.id())
                        .param("provider", provider)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who waits for an answer on any run: who has to be answered first comes first. */
    List<OpenRequest> requests(UUID provider, int offset, int limit) {
        return database.sql("""
                        select p.*, v.*, if(e.group_id is null, 1,
                                            (select count(*) from enrolment g where g.course_run_id = e.course_run_id
                                                 and g.group_id = e.group_id and g.state = e.state)) as together
                        from (select e.id, e.course_run_id, e.group_id, e.state
                              from enrolment e
                                       join course_run r on r.id = e.course_run_id join offer o on o.id = r.offer_id
                              where o.provider_id = :provider and e.state in ('REQUESTED', 'APPROVED')
                              order by e.answer_by is null, e.answer_by, e.requested_at, e.id
                              limit :limit offset :offset) e
                                 join roster_person p on p.enrolment_id = e.id
                                 join course_run_overview v on v.run_id = e.course_run_id
                        order by p.answer_by is null, p.answer_by, p.requested_at, p.enrolment_id
                        """)
                .param("provider", provider)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new OpenRequest(RunRow.read(row), person(row)))
                .list();
    }

    int countRuns(UUID provider) {
        return database.sql("select count(*) from course_run r join offer o on o.id = r.offer_id"
                        + " where o.provider_id = :provider")
                .param("provider", provider)
                .query(Integer.class)
                .single();
    }

    /** Up to the minimum of a run that is still to begin. */
    Optional<Integer> missing(UUID provider, CourseRunId run, LocalDate today) {
        return database.sql("""
                        select if(r.starts_on >= :today and r.state in ('PLANNED', 'OPEN'),
                                  greatest(coalesce(r.min_participants, 0) - coalesce(t.held, 0), 0), 0)
                        from course_run r join offer o on o.id = r.offer_id
                                 left join roster t on t.course_run_id = r.id
                        where r.id = :run and o.provider_id = :provider
                        """)
                .param("today", today)
                .param("run", run.id())
                .param("provider", provider)
                .query(Integer.class)
                .optional();
    }

    int countRequests(UUID provider) {
        return database.sql("""
                        select count(*) from enrolment e
                        join course_run r on r.id = e.course_run_id join offer o on o.id = r.offer_id
                        where o.provider_id = :provider and e.state in (:open)
                        """)
                .param("provider", provider)
                .param("open", List.of(EnrolmentState.REQUESTED.name(), EnrolmentState.APPROVED.name()))
                .query(Integer.class)
                .single();
    }

    Optional<RosterPage> roster(UUID provider, CourseRunId run) {
        return database.sql("select * from run_seats where run_id = :run and provider_id = :provider")
                .param("run", run.id())
                .param("provider", provider)
                .query((row, number) -> run(row))
                .optional()
                .map(summary -> page(summary, people(run)));
    }

    /** Which run an enrolment is on and where it stands, if the run is the provider's. */
    Optional<Placement> placement(UUID provider, EnrolmentId enrolment) {
        return database.sql("""
                        select course_run_id, e.dossier_id, e.state from enrolment e
                        join course_run r on r.id = e.course_run_id join offer o on o.id = r.offer_id
                        where e.id = :enrolment and o.provider_id = :provider
                        """)
                .param("enrolment", enrolment.id())
                .param("provider", provider)
                .query((row, number) -> new Placement(
                        new CourseRunId(row.getObject("course_run_id", UUID.class)),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        EnrolmentState.valueOf(row.getString("state"))))
                .optional();
    }

    /** Of these the ones on the run, if the run is the provider's; one statement for all. */
    Map<EnrolmentId, Placement> inClass(
            UUID provider, @Nullable UUID teacher, CourseRunId run, Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, Placement> placed = new HashMap<>();
        if (enrolments.isEmpty()) {
            return placed;
        }
        database.sql("""
                        select e.id, e.course_run_id, e.dossier_id, e.state from enrolment e
                        join course_run r on r.id = e.course_run_id join offer o on o.id = r.offer_id
                        where e.id in (:enrolments) and e.course_run_id = :run and o.provider_id = :provider
                          and (:teacher is null or exists (
                              select 1 from class_session s where s.run_id = r.id and s.teacher_id = :teacher))
                        """)
                .param("teacher", teacher)
                .param("enrolments", enrolments.stream().map(EnrolmentId::id).toList())
                .param("run", run.id())
                .param("provider", provider)
                .query((row, number) -> placed.put(
                        new EnrolmentId(row.getObject("id", UUID.class)),
                        new Placement(
                                new CourseRunId(row.getObject("course_run_id", UUID.class)),
                                new DossierId(row.getObject("dossier_id", UUID.class)),
                                EnrolmentState.valueOf(row.getString("state")))))
                .list();
        return placed;
    }

    private List<Participant> people(CourseRunId run) {
        return database.sql("""
                        select r.*, if(e.group_id is null, 1, count(*) over (partition by e.group_id)) as together
                        from roster_person r join enrolment e on e.id = r.enrolment_id
                        where r.run_id = :run
                        order by r.priority desc, r.queued_at, r.enrolment_id
                        """)
                .param("run", run.id())
                .query((row, number) -> person(row))
                .list();
    }

    private static RosterPage page(ProviderRun run, List<Participant> people) {
        List<Participant> takingPart = only(people, state -> state.isCommitted() && !state.isOpenRequest()).stream()
                .sorted(RosterPage.BY_NAME)
                .toList();
        return new RosterPage(
                run,
                only(people, EnrolmentState::isOpenRequest),
                takingPart,
                only(people, state -> !state.isCommitted()));
    }

    private static List<Participant> only(List<Participant> people, Predicate<EnrolmentState> state) {
        return people.stream().filter(person -> state.test(person.state())).toList();
    }

    private static ProviderRun run(ResultSet row) throws SQLException {
        return new ProviderRun(RunRow.read(row), row.getInt("requests"), row.getInt("held"), row.getInt("waiting"));
    }

    private static Participant person(ResultSet row) throws SQLException {
        return new Participant(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                OfficeName.read(row),
                row.getString("call_name"),
                row.getString("phone"),
                EnrolmentState.valueOf(row.getString("state")),
                UtcColumn.instant(row, "requested_at"),
                row.getInt("together"),
                row.getObject("answer_by", LocalDate.class),
                row.getBoolean("has_portal"),
                row.getBoolean("needs_approval") ? Coverage.NONE : null);
    }

    record Placement(CourseRunId run, DossierId dossier, EnrolmentState state) {}
}
