package ch.etappe.identity.login;

import ch.etappe.identity.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which everybody arrives, and the pages that say why somebody is not in. Plain HTML, no Flow. */
@Controller
class LoginPage {

    private final OidcSettings settings;
    private final CurrentUser currentUser;
    private final PortalScripts scripts;

    LoginPage(OidcSettings settings, CurrentUser currentUser, PortalScripts scripts) {
        this.settings = settings;
        this.currentUser = currentUser;
        this.scripts = scripts;
    }

    @GetMapping(Paths.LOGIN)
    String login(HttpServletRequest request, Model model) {
        if (currentUser.find().isPresent()) {
            return "redirect:/";
        }
        boolean expired = request.getParameter("expired") != null;
        boolean loggedOut = request.getParameter("bye") != null;
        if (settings.isExternal() && !expired && !loggedOut) {
            return "redirect:" + Paths.START;
        }
        model.addAttribute("external", settings.isExternal());
        model.addAttribute("notice", expired ? "expired" : loggedOut ? "bye" : "");
        model.addAttribute("failure", PasswordFailures.take(request));
        model.addAttribute("start", Paths.START);
        model.addAttribute("scripts", scripts.addresses());
        return "identity/login";
    }

    @GetMapping(Paths.ANSWER + "{slug}")
    String answer(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String incident,
            HttpServletResponse response,
            Model model) {
        LoginAnswer answer = LoginAnswer.parse(slug).orElse(LoginAnswer.FAILED);
        response.setStatus(answer.status().value());
        model.addAttribute("answer", answer.slug());
        model.addAttribute("incident", incident.matches("\\d{6}") ? incident : "");
        model.addAttribute("again", settings.isExternal() ? Paths.START + "?another" : Paths.LOGIN);
        return "identity/answer";
    }
}
