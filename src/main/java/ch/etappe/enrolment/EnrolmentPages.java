package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunRow;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.Timetable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a dossier's enrolments from the view {@code enrolment_overview}. */
@Component
class EnrolmentPages {

    /** People of a group who stand at the same point. */
    private static final String OVERVIEW = """
            select o.*, (select count(*) from enrolment own
                                  join enrolment g on g.course_run_id = own.course_run_id and g.group_id = own.group_id
                                      and g.state = own.state
                         where own.id = o.enrolment_id) as together
            from enrolment_overview o where\s""";

    private final JdbcClient database;

    EnrolmentPages(JdbcClient database) {
        this.database = database;
    }

    /** What goes on first, then newest first. */
    List<EnrolmentSummary> of(DossierId dossier) {
        return database.sql(OVERVIEW + """
                        o.dossier_id = :dossier order by o.ended_at is not null, o.requested_at desc, o.enrolment_id
                        """)
                .param("dossier", dossier.id())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<EnrolmentSummary> one(EnrolmentId enrolment) {
        return database.sql(OVERVIEW + "o.enrolment_id = :enrolment")
                .param("enrolment", enrolment.id())
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<EnrolmentSummary> active(CourseRunId run, DossierId dossier) {
        return database.sql(OVERVIEW + "o.run_id = :run and o.dossier_id = :dossier and o.ended_at is null")
                .param("run", run.id())
                .param("dossier", dossier.id())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whose dossiers a change of this one's place on a run may touch: its group's, and its own in any case. */
    Set<DossierId> unitOf(CourseRunId run, DossierId dossier) {
        Set<DossierId> unit = new HashSet<>(Set.of(dossier));
        database.sql("""
                        select g.dossier_id from enrolment own
                        join enrolment g on g.course_run_id = own.course_run_id and g.group_id = own.group_id
                        where own.course_run_id = :run and own.active_dossier = :dossier and g.ended_at is null
                        """)
                .param("run", run.id())
                .param("dossier", dossier.id())
                .query(UUID.class)
                .list()
                .forEach(id -> unit.add(new DossierId(id)));
        return unit;
    }

    /**
     * Whether the person is committed to a course of the same kind while this run takes place.
     *
     * @param leaving an enrolment that does not count, because the person gives it up for this run
     */
    boolean isCommittedAtTheSameTime(DossierId dossier, RunSummary run, @Nullable EnrolmentId leaving) {
        return of(dossier).stream()
                .filter(other -> !other.id().equals(leaving))
                .filter(other -> other.state().isCommitted())
                .map(EnrolmentSummary::run)
                .filter(other ->
                        other.category() == run.category() && !other.id().equals(run.id()))
                .anyMatch(other -> overlap(other.timetable(), run.timetable()));
    }

    private static boolean overlap(Timetable one, Timetable other) {
        return !one.startsOn().isAfter(other.endsOn()) && !other.startsOn().isAfter(one.endsOn());
    }

    private static EnrolmentSummary read(ResultSet row) throws SQLException {
        return new EnrolmentSummary(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                RunRow.read(row),
                EnrolmentState.valueOf(row.getString("state")),
                UtcColumn.instant(row, "requested_at"),
                row.getObject("waiting_position", Integer.class),
                row.getObject("answer_by", LocalDate.class),
                Math.max(1, row.getInt("together")),
                reason(row.getString("end_reason")),
                row.getString("end_words"));
    }

    private static @Nullable EndReason reason(@Nullable String name) {
        return name == null ? null : EndReason.valueOf(name);
    }
}
