package ch.etappe.shell.ui;

import ch.etappe.identity.Role;
import ch.etappe.shell.FramedLayout;
import ch.etappe.shell.Frames;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of the screens below {@code /municipality}. */
@Layout("/municipality")
@RolesAllowed(Role.IS_MUNICIPALITY)
class MunicipalityLayout extends FramedLayout {

    MunicipalityLayout(Frames frames) {
        super(frames);
    }
}
