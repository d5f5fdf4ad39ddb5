package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.FramedLayout;
import ch.etappe.shell.Frames;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of the screens below {@code /canton}. */
@Layout("/canton")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class CantonLayout extends FramedLayout {

    CantonLayout(Frames frames) {
        super(frames);
    }
}
