package ch.etappe.pocket.ui;

import ch.etappe.i18n.Language;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.pocket.Pocket;
import ch.etappe.shell.ForgeryToken;
import ch.etappe.shell.PhoneFrame;
import ch.etappe.shell.ReaderLocale;
import ch.etappe.shell.SkipLink;
import ch.etappe.uikit.PlainHtml;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Puts the refugee's home into the page that starts Flow, so that it can be read, and answered, a second after the
 * tap and not when all scripts have arrived. The view takes the same nodes over when it is there: nothing jumps,
 * nothing is read twice.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private final Pocket pocket;
    private final PhoneFrame phone;
    private final ReaderLocale readerLocale;
    private final CurrentUser currentUser;

    FirstPaint(Pocket pocket, PhoneFrame phone, ReaderLocale readerLocale, CurrentUser currentUser) {
        this.pocket = pocket;
        this.phone = phone;
        this.readerLocale = readerLocale;
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page -> {
            if (isHome(page.getVaadinRequest().getPathInfo())) {
                currentUser
                        .find()
                        .filter(account -> account.role() == Role.REFUGEE)
                        .ifPresent(account -> paint(page, account.id()));
            }
        });
    }

    private static boolean isHome(String path) {
        return "/me".equals(path) || "/me/".equals(path);
    }

    private void paint(IndexHtmlResponse page, ch.etappe.identity.UserId user) {
        Language language = readerLocale.of(page.getVaadinRequest());
        String token = ForgeryToken.current();
        Div sheet = new Div();
        sheet.addClassName("sheet-of-pocket");
        sheet.getElement().setProperty("innerHTML", pocket.html(user, language.locale(), token));
        Main main = SkipLink.target();
        main.add(sheet);
        Div first = new Div(phone.around(main, language.locale(), "/me", token));
        first.setId("first");
        page.getDocument().body().prepend(PlainHtml.of(first));
        page.getDocument().head().prepend("<script type=\"module\" src=\"/js/pocket.js\"></script>");
    }
}
