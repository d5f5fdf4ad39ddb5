package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.FramedLayout;
import ch.etappe.shell.Frames;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of all screens below {@code /me}. */
@Layout("/me")
@RolesAllowed(Role.IS_REFUGEE)
class RefugeeLayout extends FramedLayout {

    RefugeeLayout(Frames frames) {
        super(frames);
    }
}
