package ch.etappe.offer;

import ch.etappe.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What runs cost today, for modules that reckon with it. No secret: it stands in every catalogue. */
@Component
public class OfferCosts {

    private final JdbcClient database;

    OfferCosts(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFound if there is no such run */
    public CostTerms of(CourseRunId run) {
        return database.sql("select o.* from course_run r join offer o on o.id = r.offer_id where r.id = :run")
                .param("run", run.id())
                .query(OfferCosts::terms)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static CostTerms terms(ResultSet row, int number) throws SQLException {
        return new CostTerms(
                Price.read(row), row.getBoolean("needs_cost_approval"), row.getBoolean("needs_cantonal_approval"));
    }
}
