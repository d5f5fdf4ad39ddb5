package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where the canton or the association of municipalities begins the day. */
@Route("canton")
@Menu(order = 0, title = "shell.home.title", icon = "list")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class CantonHome extends Composite<Div> implements HasDynamicTitle {

    CantonHome(HomeTiles tiles) {
        tiles.showOn(getContent(), getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
