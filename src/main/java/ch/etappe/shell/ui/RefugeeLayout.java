package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.ForgeryToken;
import ch.etappe.shell.PhoneFrame;
import ch.etappe.shell.SkipLink;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Frame of all screens below {@code /me}. */
@Layout("/me")
@RolesAllowed(Role.IS_REFUGEE)
class RefugeeLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient PhoneFrame phone;
    private final Main main = SkipLink.target();
    private boolean shown;

    RefugeeLayout(PhoneFrame phone) {
        this.phone = phone;
        addClassName("frame");
        add(phone.around(main, getLocale(), "", ForgeryToken.current()));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        phone.mark(this, "/" + event.getLocation().getPath());
        if (shown) {
            SkipLink.focus(main);
        }
        shown = true;
    }
}
