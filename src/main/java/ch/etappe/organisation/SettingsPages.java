package ch.etappe.organisation;

import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.PageTabs;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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

    /**
     * Fills a screen: what all of them have at the top, and what is set on it.
     *
     * @param current path of the screen
     * @param note what one should know before changing something here
     */
    public void fill(Div screen, String current, String note, HtmlContainer... content) {
        Wording words = Wording.of(screen);
        Paragraph above = new Paragraph(note);
        above.addClassName("note");
        screen.addClassName("settings-page");
        screen.add(new PageHeader(words.of("organisation.settings.title")), tabs(current, words), above);
        screen.add(content);
    }

    private PageTabs tabs(String current, Wording words) {
        List<SettingsPage> all = pages.stream()
                .sorted(Comparator.comparingInt(SettingsPage::order))
                .toList();
        PageTabs tabs = new PageTabs(words.of("organisation.settings.title"));
        all.forEach(page ->
                tabs.add(page.path(), words.of(page.titleKey()), page.path().equals(current)));
        return tabs;
    }
}
