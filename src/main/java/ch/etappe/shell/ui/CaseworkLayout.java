package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.FramedLayout;
import ch.etappe.shell.Frames;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of the screens below {@code /casework}. */
@Layout("/casework")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class CaseworkLayout extends FramedLayout {

    CaseworkLayout(Frames frames) {
        super(frames);
    }
}
