package ch.etappe.uikit;

import ch.etappe.i18n.Dates;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was changed, by whom, when and why; closed until somebody asks.
 * <p><b>Accessibility:</b> a {@code <details>} whose summary says of what; an ordered list within.
 */
public class ChangeHistory extends NativeDetails {

    private final OrderedList list = new OrderedList();

    public ChangeHistory(String summary) {
        super(summary);
        addClassName("history");
        list.getElement().setAttribute("role", "list");
        setContent(list);
    }

    /**
     * @param what happened, in words
     * @param who name of the person; null where nobody did it
     * @param reason as typed; null where another entry says it
     */
    public ChangeHistory entry(String what, @Nullable String who, Instant at, @Nullable String reason) {
        Span act = new Span(what);
        act.addClassName("strong");
        HtmlContainer by = new Span(Dates.numeric(Dates.dayOf(at)) + " " + Dates.time(at));
        ListItem item = new ListItem(act, by);
        if (who != null) {
            item.add(new UserText(who));
        }
        if (reason != null) {
            item.add(new UserText(reason));
        }
        list.add(item);
        return this;
    }
}
