package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.RunRow;
import ch.etappe.offer.RunSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Whether the dossier holds a seat of the same kind while this run takes place. */
    boolean holdsSeatAtTheSameTime(DossierId dossier, RunSummary run, OfferCategory category) {
        return database.sql("""
                                select count(*) from enrolment_overview
                                where dossier_id = :dossier and category = :category and run_id <> :run
                                  and ended_at is null and state <> :waiting
                                  and starts_on <= :end and ends_on >= :start
                                """)
                        .param("dossier", dossier.id())
                        .param("category", category.name())
                        .param("run", run.id().id())
                        .param("waiting", EnrolmentState.WAITLISTED.name())
                        .param("start", run.timetable().startsOn())
                        .param("end", run.timetable().endsOn())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static EnrolmentSummary read(ResultSet row) throws SQLException {
        return new EnrolmentSummary(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                RunRow.read(row),
                EnrolmentState.valueOf(row.getString("state")),
                UtcColumn.instant(row, "requested_at"),
                row.getObject("waiting_position", Integer.class),
                row.getString("decline_reason"));
    }
}
