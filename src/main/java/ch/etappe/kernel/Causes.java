package ch.etappe.kernel;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks behind the wrappers of a failure. */
public final class Causes {

    private Causes() {}

    /** The failure itself, what is behind it, and so on to the root. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** The outermost of a kind. */
    public static <T> Optional<T> find(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** What it began with. */
    public static Throwable root(Throwable failure) {
        return of(failure).reduce(failure, (outer, inner) -> inner);
    }
}
