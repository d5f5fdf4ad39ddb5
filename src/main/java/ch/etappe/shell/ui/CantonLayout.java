package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.DeskFrame;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of the screens below {@code /canton}. */
@Layout("/canton")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class CantonLayout extends StaffLayout {

    CantonLayout(DeskFrame desk) {
        super(desk, "/canton");
    }
}
