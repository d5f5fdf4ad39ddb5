package ch.etappe.offer;

import ch.etappe.kernel.NotFound;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the terms of a run for whoever decides about its seats; no personal data. */
@Component
public class BookingTerms {

    private final JdbcClient database;

    BookingTerms(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFound for an unknown run */
    public RunTerms of(CourseRunId run) {
        return database.sql("select min_participants, register_by, waitlist from course_run where id = :run")
                .param("run", run.id())
                .query((row, number) -> new RunTerms(
                        row.getObject("min_participants", Integer.class),
                        row.getObject("register_by", LocalDate.class),
                        row.getBoolean("waitlist")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
