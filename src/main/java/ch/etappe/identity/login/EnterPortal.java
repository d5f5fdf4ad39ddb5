package ch.etappe.identity.login;

import ch.etappe.identity.LanguageChoice;
import ch.etappe.identity.SignedIn;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The first step after a login: remembers whose session it is, takes over the language, goes where one wanted to. */
@Component
class EnterPortal extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final RunningSessions sessions;
    private final LanguageChoice languages;

    EnterPortal(RunningSessions sessions, LanguageChoice languages) {
        this.sessions = sessions;
        this.languages = languages;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication user)
            throws ServletException, IOException {
        if (user.getPrincipal() instanceof SignedIn signedIn) {
            sessions.add(signedIn.account(), request.getSession());
            languages.onLogin(signedIn.account(), request, response);
        }
        super.onAuthenticationSuccess(request, response, user);
    }
}
