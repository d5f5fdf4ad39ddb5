package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.DeskFrame;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of the screens below {@code /admin}. */
@Layout("/admin")
@RolesAllowed(Role.IS_ADMIN)
class AdminLayout extends StaffLayout {

    AdminLayout(DeskFrame desk) {
        super(desk, "/admin");
    }
}
