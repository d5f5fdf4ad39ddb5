package ch.etappe.database;

import ch.etappe.kernel.StartFailure;
import org.jspecify.annotations.Nullable;

/** The database cannot be used as things are. */
class DatabaseUnavailable extends StartFailure {

    DatabaseUnavailable(String reason, String wayOut) {
        this(reason, wayOut, null);
    }

    DatabaseUnavailable(String reason, String wayOut, @Nullable Throwable cause) {
        super(reason, wayOut, cause);
    }
}
