package ch.etappe.pocket.ui;

import ch.etappe.identity.Role;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * What is next? The home of a refugee. The server holds one element of it: its content is already in the page
 * ({@link SheetPaint}) or fetched as HTML ({@link SheetController}).
 */
@Route("me")
@Menu(order = 0, title = "pocket.me.home", icon = "home")
@RolesAllowed(Role.IS_REFUGEE)
class MeHomeView extends Div implements HasDynamicTitle {

    private static final String ADOPT = """
            if (window.etappePocket) window.etappePocket.adopt(this);
            else import('/js/pocket.js').then(() => window.etappePocket.adopt(this));
            """;

    MeHomeView() {
        addClassName("sheet-of-pocket");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(ADOPT);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pocket.me.home");
    }
}
