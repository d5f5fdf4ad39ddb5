package ch.etappe.worklist;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the daily run of the stall rule happen now, for tests that move the clock. */
@Component
public class DailyRun {

    private final StallRuns runs;
    private final JdbcClient database;

    DailyRun(StallRuns runs, JdbcClient database) {
        this.runs = runs;
        this.database = database;
    }

    /** Also if the portal has begun it by itself. */
    public void now() {
        runs.onceADay();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.sql("select count(*) from stall_run where ended_at is null")
                                .query(Integer.class)
                                .single()
                        == 0);
    }
}
