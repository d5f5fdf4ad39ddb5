package ch.etappe.organisation;

import com.vaadin.flow.component.html.UnorderedList;

/**
 * What can be set, one below the other.
 * <p><b>Accessibility:</b> without bullets some readers no longer take it for a list, so it says that it is one.
 */
public class SettingsList extends UnorderedList {

    public SettingsList() {
        addClassName("settings");
        getElement().setAttribute("role", "list");
    }
}
