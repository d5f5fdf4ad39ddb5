package ch.etappe.identity.login;

import java.io.IOException;
import org.springframework.web.client.RestClientException;

/** The external OpenID provider did not say where its endpoints are. */
class ProviderUnreachable extends RuntimeException {

    ProviderUnreachable(Exception cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a failed login failed because the network or the provider was away. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderUnreachable
                    || cause instanceof IOException
                    || cause instanceof RestClientException) {
                return true;
            }
        }
        return false;
    }
}
