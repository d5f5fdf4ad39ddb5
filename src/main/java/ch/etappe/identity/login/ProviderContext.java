package ch.etappe.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The embedded provider lives in the portal's session under names of its own: a login there opens the portal only by
 * the code flow, and the address that the person wanted is not overwritten by the provider's.
 */
final class ProviderContext {

    private static final String USER = "ETAPPE_PROVIDER_CONTEXT";
    private static final String REQUEST = "ETAPPE_PROVIDER_REQUEST";

    private ProviderContext() {}

    static SecurityContextRepository users() {
        HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey(USER);
        return repository;
    }

    static RequestCache requests() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setSessionAttrName(REQUEST);
        return cache;
    }

    /** After a refusal another account can be tried. */
    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(USER);
        }
    }
}
