package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.DeskFrame;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of the screens below {@code /provider}. */
@Layout("/provider")
@RolesAllowed(Role.IS_PROVIDER)
class ProviderLayout extends StaffLayout {

    ProviderLayout(DeskFrame desk) {
        super(desk, "/provider");
    }
}
