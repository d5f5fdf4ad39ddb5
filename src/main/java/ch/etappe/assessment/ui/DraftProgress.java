package ch.etappe.assessment.ui;

import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Unseen;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How far the form is filled in, with a way to each dimension. */
class DraftProgress extends Composite<Div> {

    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    private final String page;

    /** @param page address of the form, because a bare anchor would lead to the root */
    DraftProgress(String page) {
        this.page = page;
        list.addClassName("progress-list");
        list.getElement().setAttribute("role", "list");
        count.addClassName("soft");
        getContent()
                .add(Panel.sheet("progress", getTranslation("assessment.progress"))
                        .with(count, list));
    }

    void show(List<DimensionFields> dimensions) {
        long rated = dimensions.stream().filter(DimensionFields::isRated).count();
        count.setText(getTranslation("assessment.progress.count", rated, dimensions.size()));
        list.removeAll();
        dimensions.forEach(fields -> list.add(row(fields)));
    }

    private ListItem row(DimensionFields fields) {
        Anchor link = new Anchor(page + "#" + fields.getId().orElseThrow());
        link.setRouterIgnore(true);
        link.add(new Span(getTranslation(fields.dimension().key())));
        boolean rated = fields.isRated();
        ListItem row = new ListItem((rated ? Icon.CHECK_CIRCLE : Icon.CIRCLE).create(), link);
        row.add(new Unseen(getTranslation(rated ? "assessment.progress.rated" : "assessment.progress.open")));
        row.setClassName("done", rated);
        return row;
    }
}
