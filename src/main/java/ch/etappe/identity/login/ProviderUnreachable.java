package ch.etappe.identity.login;

import ch.etappe.kernel.Causes;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.web.client.RestClientException;

/** The external OpenID provider did not say where its endpoints are. */
class ProviderUnreachable extends RuntimeException {

    ProviderUnreachable(Exception cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a failed login failed because the network or the provider was away. */
    static boolean isBehind(Throwable failure) {
        return Stream.of(ProviderUnreachable.class, IOException.class, RestClientException.class)
                .anyMatch(kind -> Causes.find(failure, kind).isPresent());
    }
}
