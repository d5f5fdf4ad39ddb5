package ch.etappe.shell.ui;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.Role;
import ch.etappe.shell.FramedLayout;
import ch.etappe.shell.Frames;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.RolesAllowed;

/** Frame of the screens below {@code /provider}. */
@Layout("/provider")
@RolesAllowed({Role.IS_PROVIDER, ProviderFunction.IS_TEACHER})
class ProviderLayout extends FramedLayout {

    ProviderLayout(Frames frames) {
        super(frames);
    }
}
