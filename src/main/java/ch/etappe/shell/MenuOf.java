package ch.etappe.shell;

import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LanguageSwitch;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The menu of one audience: the {@code @Menu} views below its prefix that the person may open, in their order.
 * Titles are message keys, icons are names of {@link ch.etappe.uikit.Icon}.
 */
final class MenuOf {

    private MenuOf() {}

    /** @param prefix e.g. {@code /casework} */
    static List<Entry> prefix(String prefix) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(MenuOf::entry)
                .filter(entry -> entry.path().equals(prefix) || entry.path().startsWith(prefix + "/"))
                .sorted(Comparator.comparingDouble(Entry::order))
                .toList();
    }

    /** Tells a frame the address on screen: marks the entries above it, and the language switch comes back to it. */
    static void mark(Component frame, String location, String home) {
        frame.getChildren().filter(part -> !(part instanceof Main)).forEach(part -> {
            if (part instanceof Anchor link && link.hasClassName("entry")) {
                boolean here = location.equals(link.getHref())
                        || (!home.equals(link.getHref()) && location.startsWith(link.getHref() + "/"));
                link.getElement().setAttribute("aria-current", here ? "page" : "false");
            }
            if (part instanceof LanguageSwitch languages) {
                languages.comeBackTo(location);
            }
            mark(part, location, home);
        });
    }

    private static Entry entry(MenuEntry entry) {
        String path = entry.path().startsWith("/") ? entry.path() : "/" + entry.path();
        return new Entry(
                path,
                Objects.requireNonNullElse(entry.title(), ""),
                Objects.requireNonNullElse(entry.icon(), ""),
                entry.order() == null ? 50 : entry.order());
    }

    /** @param path from the root, with a leading slash */
    record Entry(String path, String titleKey, String icon, double order) {

        Anchor link(Wording words) {
            Anchor link =
                    new Anchor(path, Icon.named(icon).orElse(Icon.FORWARD).create(), new Span(words.of(titleKey)));
            link.addClassName("entry");
            return link;
        }
    }
}
