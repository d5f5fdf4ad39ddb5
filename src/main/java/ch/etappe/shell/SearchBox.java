package ch.etappe.shell;

import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PlainHtml;
import ch.etappe.uikit.PostForm;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The search field in the frame of the desk and the list that it opens: plain HTML that {@code search.js} moves, so it
 * works before Flow has started.
 * <p><b>Accessibility:</b> a combobox with a listbox (ARIA practices); the hits are links that stay out of the tab
 * order; how many there are is said in a status line.
 */
final class SearchBox {

    private SearchBox() {}

    static Component create(Frame frame) {
        Wording words = frame.words();
        PostForm form = new PostForm("/search").token(frame.token());
        form.addClassName("desk-search");
        form.getElement()
                .setAttribute("role", "search")
                .setAttribute("data-screens", words.of("shell.search.screens"))
                .setAttribute("data-failed", words.of("shell.search.failed"))
                .setAttribute("data-none", words.of("shell.search.none"));
        return form.with(Icon.SEARCH.create(), field(words), shortcut(), list(words), said());
    }

    /** What the list shows for an answer. */
    static String html(List<Search.Group> groups, int screens, Wording words) {
        Div answer = new Div();
        int hits = groups.stream().mapToInt(group -> group.hits().size()).sum();
        answer.getElement().setAttribute("data-said", words.of("shell.search.found", hits + screens));
        groups.forEach(group -> answer.add(group(group, words)));
        return PlainHtml.of(answer);
    }

    private static Component group(Search.Group group, Wording words) {
        Div title = new Div(words.of(group.titleKey()));
        title.addClassName("group");
        title.getElement().setAttribute("aria-hidden", "true"); // the group is named so
        Div found = new Div(title);
        found.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of(group.titleKey()));
        group.hits().forEach(hit -> found.add(option(hit)));
        return found;
    }

    private static Component option(SearchHit hit) {
        Anchor option = new Anchor(hit.path(), new UserText(hit.title()));
        if (!hit.detail().isBlank()) {
            UserText detail = new UserText(hit.detail());
            detail.addClassName("soft");
            option.add(new Span(" "), detail);
        }
        option.getElement().setAttribute("role", "option").setAttribute("tabindex", "-1");
        return option;
    }

    private static Component field(Wording words) {
        Input field = new Input();
        field.setType("search");
        field.setPlaceholder(words.of("shell.search.label"));
        field.getElement()
                .setAttribute("name", "words")
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", words.of("shell.search.label"))
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "search-hits")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-haspopup", "listbox")
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", String.valueOf(Search.MOST_SIGNS))
                .setAttribute("dir", "auto");
        return field;
    }

    private static Component shortcut() {
        HtmlContainer keys = new HtmlContainer("kbd");
        keys.add(new Span("Ctrl K"));
        keys.getElement().setAttribute("aria-hidden", "true");
        return keys;
    }

    private static Component list(Wording words) {
        Div list = new Div();
        list.setId("search-hits");
        list.addClassName("hits");
        list.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", words.of("shell.search.hits"))
                .setAttribute("hidden", "");
        return list;
    }

    private static Component said() {
        Paragraph said = new Paragraph();
        said.addClassName("unseen");
        said.getElement().setAttribute("role", "status");
        return said;
    }
}
