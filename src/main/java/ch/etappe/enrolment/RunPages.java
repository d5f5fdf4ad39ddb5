package ch.etappe.enrolment;

import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view {@code bookable_run}: one statement a page. */
@Component
class RunPages {

    private final JdbcClient database;

    RunPages(JdbcClient database) {
        this.database = database;
    }

    /** Runs with free seats first, the next to begin before later ones. Finds the page first, then reads it whole. */
    List<BookableRun> page(RunQuery query, LocalDate today, int offset, int limit) {
        RunFilter filter = RunFilter.of(query, today);
        String order = " order by b.free_seats = 0, b.starts_on, b.run_id";
        return database.sql("select b.* from (select run_id from bookable_run b" + filter.where() + order
                        + " limit :limit offset :offset) page join bookable_run b on b.run_id = page.run_id" + order)
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) ->
                        new BookableRun(RunRow.read(row), row.getInt("free_seats"), row.getInt("waiting")))
                .list();
    }

    /** These runs, as far as they take people, in any order. */
    List<BookableRun> these(Collection<CourseRunId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : database.sql("select b.* from bookable_run b where b.run_id in (:runs)")
                        .param("runs", wanted.stream().map(CourseRunId::id).toList())
                        .query((row, number) ->
                                new BookableRun(RunRow.read(row), row.getInt("free_seats"), row.getInt("waiting")))
                        .list();
    }

    int count(RunQuery query, LocalDate today) {
        RunFilter filter = RunFilter.of(query, today);
        return database.sql("select count(*) from bookable_run b" + filter.where())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }
}
