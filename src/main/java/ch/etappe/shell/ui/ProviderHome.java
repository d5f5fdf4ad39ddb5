package ch.etappe.shell.ui;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.Role;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where a provider begins the day. */
@Route("provider")
@Menu(order = 0, title = "shell.home.title", icon = "list")
@RolesAllowed({Role.IS_PROVIDER, ProviderFunction.IS_TEACHER})
class ProviderHome extends Composite<Div> implements HasDynamicTitle {

    ProviderHome(HomeTiles tiles) {
        tiles.showOn(getContent(), getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
