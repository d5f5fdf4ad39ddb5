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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a dossier's enrolments from the view {@code enrolment_overview}. */
@Component
class EnrolmentPages {

    private final JdbcClient database;

    EnrolmentPages(JdbcClient database) {
        this.database = database;
    }

    /** What goes on first, then newest first. */
    List<EnrolmentSummary> of(DossierId dossier) {
        return database.sql("""
                        select * from enrolment_overview where dossier_id = :dossier
                        order by ended_at is not null, requested_at desc, enrolment_id
                        """)
                .param("dossier", dossier.id())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<EnrolmentSummary> one(EnrolmentId enrolment) {
        return database.sql("select * from enrolment_overview where enrolment_id = :enrolment")
                .param("enrolment", enrolment.id())
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<EnrolmentSummary> active(CourseRunId run, DossierId dossier) {
        return database.sql("""
                        select * from enrolment_overview
                        where run_id = :run and dossier_id = :dossier and ended_at is null
                        """)
                .param("run", run.id())
                .param("dossier", dossier.id())
                .query((row, number) -> read(row))
                .optional();
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
                reason(row.getString("end_reason")),
                row.getString("end_words"));
    }

    private static @Nullable EndReason reason(@Nullable String name) {
        return name == null ? null : EndReason.valueOf(name);
    }
}
