package ch.etappe.shell;

import ch.etappe.i18n.Language;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module paints into a page before Flow has started. Modules publish beans; pages without one get a skeleton.
 * <p>Written to an HTML string: plain HTML elements only, no listeners. The view takes its place in one step.
 */
public interface PaintedContent {

    /**
     * @param location the address on screen, e.g. {@code /me}, within the world of the account that is signed in
     * @param token against forged requests, for plain forms
     * @return nothing for all other addresses
     */
    Optional<Component> at(String location, Language reader, String token);
}
