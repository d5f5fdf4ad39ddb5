package ch.etappe.identity.login;

import java.util.Optional;

/** Looks behind the wrappers of a failure. */
final class Causes {

    private Causes() {}

    static <T> Optional<T> find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
