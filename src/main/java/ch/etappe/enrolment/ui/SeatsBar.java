package ch.etappe.enrolment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Seats taken, in words and as a bar: {@code 9 von 12 Plätzen belegt}.
 * <p><b>Accessibility:</b> the words say it all; the bar is hidden from screen readers.
 */
class SeatsBar extends Div {

    SeatsBar(int held, int capacity) {
        addClassName("seats");
        HtmlContainer bar = new HtmlContainer("progress");
        bar.getElement()
                .setAttribute("max", String.valueOf(capacity))
                .setAttribute("value", String.valueOf(held))
                .setAttribute("aria-hidden", "true");
        add(bar, new Span(getTranslation("enrolment.seats", held, capacity)));
    }
}
