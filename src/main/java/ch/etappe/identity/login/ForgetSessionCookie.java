package ch.etappe.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Who logged out gets no "your login has ended" at the next visit. */
class ForgetSessionCookie implements LogoutHandler {

    @Override
    public void logout(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Authentication user) {
        String cookie = request.getServletContext().getSessionCookieConfig().getName();
        if (response != null && cookie != null) {
            new CookieClearingLogoutHandler(cookie).logout(request, response, user);
        }
    }
}
