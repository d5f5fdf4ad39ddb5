package ch.etappe.shell;

import ch.etappe.kernel.Causes;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that is away, or that has no room left, from a bug: it passes, and nobody at the screen can help. */
final class Outage {

    private static final String CONNECTION_PROBLEM = "08";

    /** The pool's own word when the connection broke a moment before; it comes without a code. */
    private static final String CLOSED = "Connection is closed";

    /** MariaDB: shutting down; connection killed; no room on the disk, in its five wordings. */
    private static final Set<Integer> PASSING = Set.of(1053, 1927, 3, 1021, 1026, 1030, 1114);

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof SQLException refused && passes(refused));
    }

    private static boolean passes(SQLException refused) {
        return refused instanceof SQLTransientConnectionException
                || refused instanceof SQLNonTransientConnectionException
                || refused instanceof SQLRecoverableException
                || String.valueOf(refused.getSQLState()).startsWith(CONNECTION_PROBLEM)
                || CLOSED.equals(refused.getMessage())
                || PASSING.contains(refused.getErrorCode());
    }
}
