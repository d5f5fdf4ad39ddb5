package ch.etappe.offer.ui;

import ch.etappe.offer.OfferForm;
import ch.etappe.offer.PublishChecklist;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Unseen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * What readers need to know of an offer, ticked while it is written.
 * <p><b>Accessibility:</b> whether a point is said or needed stands in words; the count is announced when it changes.
 */
class Checklist extends Composite<Div> {

    private final String provider;
    private final int runs;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();

    Checklist(String provider, int runs) {
        this.provider = provider;
        this.runs = runs;
        count.getElement().setAttribute("role", "status");
        count.addClassName("soft");
        list.addClassName("checklist");
        list.getElement().setAttribute("role", "list");
        Paragraph source = new Paragraph(getTranslation("offer.check.source"));
        source.addClassNames("soft", "small");
        getContent().add(new H2(getTranslation("offer.check.title-line")), count, list, source);
    }

    void show(OfferForm form) {
        List<PublishChecklist.Item> items = PublishChecklist.of(form, runs);
        long said = items.stream().filter(PublishChecklist.Item::met).count();
        count.setText(getTranslation("offer.check.count", said, items.size()));
        list.removeAll();
        items.forEach(item -> list.add(row(item)));
    }

    /** What the canton needs and the form does not say. */
    List<String> missing(OfferForm form) {
        return PublishChecklist.of(form, runs).stream()
                .filter(item -> item.must() && !item.met())
                .map(item -> getTranslation(item.point().key(), provider))
                .toList();
    }

    private ListItem row(PublishChecklist.Item item) {
        Component icon = (item.met() ? Icon.CHECK_CIRCLE : Icon.CIRCLE).create();
        Span word = new Span(getTranslation(item.point().key(), provider));
        ListItem row = new ListItem(icon, word);
        if (item.met()) {
            row.addClassName("met");
            row.add(new Unseen(getTranslation("offer.check.done")));
        } else if (item.must()) {
            Span must = new Span(getTranslation("offer.check.must"));
            must.addClassNames("tag", "warn");
            row.add(must);
        }
        return row;
    }
}
