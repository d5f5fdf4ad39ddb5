package ch.etappe.database;

import ch.etappe.kernel.Causes;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database answered when the start began, and then no more. */
class ConnectionLost extends AbstractFailureAnalyzer<SQLException> {

    private static final String CONNECTION_PROBLEM = "08";

    static boolean isBehind(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLException refused
                        && String.valueOf(refused.getSQLState()).startsWith(CONNECTION_PROBLEM));
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return isBehind(cause)
                ? new FailureAnalysis(
                        "The database went away while the portal was starting.",
                        "Start the portal again; it waits for the database.",
                        cause)
                : null;
    }
}
