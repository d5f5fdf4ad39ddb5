package ch.etappe.sample;

import org.jspecify.annotations.Nullable;

/** A set could not be written; of the part in work nothing stays. One sentence says why, one what to do about it. */
class SampleFailure extends RuntimeException {

    private final String wayOut;

    SampleFailure(@Nullable Throwable cause) {
        super("The sample set could not be written to its end: " + reason(cause), cause);
        this.wayOut = "Start again, and it goes on where it stood; the log file tells more.";
    }

    SampleFailure(String reason, String wayOut) {
        super(reason);
        this.wayOut = wayOut;
    }

    String wayOut() {
        return wayOut;
    }

    private static String reason(@Nullable Throwable cause) {
        Throwable deepest = cause;
        while (deepest != null && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest == null ? null : deepest.getMessage());
    }
}
