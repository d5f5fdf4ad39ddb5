package ch.etappe.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot run. Carries one sentence that says why and one that says what to do about it. */
class DatabaseUnavailable extends RuntimeException {

    private final String wayOut;

    DatabaseUnavailable(String reason, String wayOut) {
        this(reason, wayOut, null);
    }

    DatabaseUnavailable(String reason, String wayOut, @Nullable Throwable cause) {
        super(reason, cause);
        this.wayOut = wayOut;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String wayOut() {
        return wayOut;
    }
}
