package ch.etappe.shell;

import ch.etappe.identity.Account;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The menu of one audience: the {@code @Menu} views below its home that the person may open, in their order.
 * Titles are message keys, icons are names of {@link ch.etappe.uikit.Icon}.
 *
 * @param home where the audience's world begins, e.g. {@code /casework}
 */
record MenuOf(String home, List<Entry> entries) {

    /** Two roles may share a home; each sees what it may open. */
    static MenuOf audience(Account account) {
        String home = account.role().home();
        List<String> rights = account.rights();
        return new MenuOf(
                home,
                MenuConfiguration.getMenuEntries().stream()
                        .filter(entry -> opensFor(entry.menuClass(), rights))
                        .map(MenuOf::entry)
                        .filter(entry ->
                                entry.path().equals(home) || entry.path().startsWith(home + "/"))
                        .sorted(Comparator.comparingDouble(Entry::order))
                        .toList());
    }

    /** The entry to which an address belongs, as its path; empty for none. The home has no pages below it. */
    String entryOf(String location) {
        return entries.stream()
                .map(Entry::path)
                .filter(path -> location.equals(path) || (!path.equals(home) && location.startsWith(path + "/")))
                .findFirst()
                .orElse("");
    }

    /** A landmark with these entries. */
    static Nav nav(Stream<Entry> entries, String current, Wording words) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        entries.forEach(entry -> list.add(new ListItem(entry.link(current, words))));
        Nav nav = new Nav(list);
        nav.setAriaLabel(words.of("shell.me.menu"));
        return nav;
    }

    private static boolean opensFor(Class<?> view, List<String> rights) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles == null || Arrays.stream(roles.value()).anyMatch(rights::contains);
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

        Anchor link(String current, Wording words) {
            Anchor link =
                    new Anchor(path, Icon.named(icon).orElse(Icon.FORWARD).create(), new Span(words.of(titleKey)));
            link.addClassName("entry");
            link.getElement().setAttribute("aria-current", path.equals(current) ? "page" : "false");
            return link;
        }
    }
}
