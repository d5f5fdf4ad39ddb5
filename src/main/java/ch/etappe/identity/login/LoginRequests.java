package ch.etappe.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Asks the provider for a login; with {@code ?another} for a new one, although somebody is logged in there. */
@Component
class LoginRequests implements OAuth2AuthorizationRequestResolver {

    private final OAuth2AuthorizationRequestResolver standard;

    LoginRequests(Registrations clients) {
        standard = new DefaultOAuth2AuthorizationRequestResolver(clients.askedAnew(), "/oauth2/authorization");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return another(request, standard.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return another(request, standard.resolve(request, client));
    }

    private static @Nullable OAuth2AuthorizationRequest another(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked == null || request.getParameter("another") == null) {
            return asked;
        }
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.put("prompt", "login"))
                .build();
    }
}
