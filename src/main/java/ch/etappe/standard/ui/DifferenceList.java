package ch.etappe.standard.ui;

import ch.etappe.standard.Difference;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.LocalizedTextSpan;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** What a version does otherwise than the one before: new, gone, changed and in what. */
class DifferenceList extends UnorderedList {

    DifferenceList(List<Difference> differences) {
        addClassName("differences");
        getElement().setAttribute("role", "list");
        differences.forEach(difference -> add(item(difference)));
    }

    private ListItem item(Difference difference) {
        Span kind = new Span(getTranslation(difference.stage() ? "standard.kind.stage" : "standard.kind.step"));
        kind.addClassName("soft");
        LocalizedTextSpan title = new LocalizedTextSpan(difference.title(), getLocale());
        title.addClassName("strong");
        Div words = new Div(title, kind);
        words.addClassName("two-lines");
        if (!difference.parts().isEmpty()) {
            words.add(new Span(difference.parts().stream()
                    .map(part -> getTranslation(part))
                    .collect(Collectors.joining(", "))));
        }
        return new ListItem(badge(difference), words);
    }

    private Badge badge(Difference difference) {
        String text = getTranslation(difference.kind().key());
        return switch (difference.kind()) {
            case NEW -> Badges.good(text);
            case CHANGED -> Badges.neutral(text);
            case GONE -> Badges.bad(text);
        };
    }
}
