package ch.etappe.organisation;

import ch.etappe.uikit.PageTabs;
import ch.etappe.uikit.Wording;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The settings as one place with several screens, of which each has its own address. */
@Component
public class SettingsPages {

    private final ObjectProvider<SettingsPage> pages;

    SettingsPages(ObjectProvider<SettingsPage> pages) {
        this.pages = pages;
    }

    /** @param current path of the screen that shows them */
    public PageTabs tabs(String current, Wording words) {
        List<SettingsPage> all = pages.stream()
                .sorted(Comparator.comparingInt(SettingsPage::order))
                .toList();
        PageTabs tabs = new PageTabs(words.of("organisation.settings.title"));
        all.forEach(page ->
                tabs.add(page.path(), words.of(page.titleKey()), page.path().equals(current)));
        return tabs;
    }
}
