package ch.etappe.pocket;

import ch.etappe.identity.UserId;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;

/**
 * One part of the refugee's sheet. Modules publish beans.
 * <p>The components are written to an HTML string, before and outside any screen: plain HTML elements only (the
 * components of {@code uikit} marked so), all texts given, no listeners. What the person can do is a link or a
 * {@link ch.etappe.uikit.PostForm}.
 */
public interface PocketSection {

    /** Place on the sheet; smaller comes first. The next appointment is 10, the path 20. */
    int order();

    /**
     * Called in the person's request, with the person signed in.
     *
     * @return nothing when there is nothing to say
     */
    List<Component> render(UserId user, Locale reader);
}
