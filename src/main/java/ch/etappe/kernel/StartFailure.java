package ch.etappe.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The portal cannot start, or not go on, as it is set up. Its message says why in one sentence, {@link #wayOut()} what to
 * do about it in another, both for whoever operates it; the terminal shows the two instead of a stack trace.
 */
public abstract class StartFailure extends RuntimeException {

    private final String wayOut;

    protected StartFailure(String reason, String wayOut, @Nullable Throwable cause) {
        super(reason, cause);
        this.wayOut = wayOut;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public String wayOut() {
        return wayOut;
    }
}
