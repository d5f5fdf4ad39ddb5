package ch.etappe.enrolment.ui;

import ch.etappe.uikit.DueList;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/**
 * A long list that grows on request: says how many there are, shows a page of them, and the next on a click.
 * Unlike a grid it reads well on a phone.
 * <p><b>Accessibility:</b> a list; the total is announced when it changes.
 */
class GrowingList<T> extends Composite<Div> {

    static final int PAGE = 50;

    private final DueList rows = new DueList();
    private final Paragraph total = new Paragraph();
    private final Button more = new Button(getTranslation("enrolment.more"), click -> grow());
    private final SerializableFunction<Integer, List<T>> fetch;
    private final SerializableConsumer<T> show;
    private int shown;
    private int all;

    /**
     * @param fetch the page that begins at this row, {@link #PAGE} rows at most
     * @param show adds one row to {@link #rows()}
     */
    GrowingList(SerializableFunction<Integer, List<T>> fetch, SerializableConsumer<T> show) {
        this.fetch = fetch;
        this.show = show;
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        getContent().addClassName("lazy-grid");
        getContent().add(total, rows, more);
    }

    DueList rows() {
        return rows;
    }

    /** Begins anew, after a change or with another filter. */
    void restart(int count, String sentence) {
        all = count;
        shown = 0;
        rows.removeAll();
        rows.setVisible(count > 0);
        total.setText(sentence);
        grow();
    }

    private void grow() {
        List<T> page = fetch.apply(shown);
        page.forEach(show);
        shown += page.size();
        more.setVisible(!page.isEmpty() && shown < all);
    }
}
