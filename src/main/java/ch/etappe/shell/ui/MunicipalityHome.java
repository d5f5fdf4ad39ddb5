package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where a municipality begins the day. */
@Route("municipality")
@Menu(order = 0, title = "shell.home.title", icon = "list")
@RolesAllowed(Role.IS_MUNICIPALITY)
class MunicipalityHome extends Composite<Div> implements HasDynamicTitle {

    MunicipalityHome(HomeTiles tiles) {
        tiles.showOn(getContent(), getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
