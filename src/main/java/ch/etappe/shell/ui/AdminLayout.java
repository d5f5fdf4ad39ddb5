package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.FramedLayout;
import ch.etappe.shell.Frames;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of the screens below {@code /admin}. */
@Layout("/admin")
@RolesAllowed(Role.IS_ADMIN)
class AdminLayout extends FramedLayout {

    AdminLayout(Frames frames) {
        super(frames);
    }
}
