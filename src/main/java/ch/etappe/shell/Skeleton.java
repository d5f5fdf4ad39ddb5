package ch.etappe.shell;

import com.vaadin.flow.component.html.Div;

/** Where a page will be: a heading and some rows in grey. Says nothing to screen readers. */
class Skeleton extends Div {

    private static final int ROWS = 5;

    Skeleton() {
        addClassName("skeleton");
        getElement().setAttribute("aria-hidden", "true");
        for (int row = 0; row < ROWS; row++) {
            add(new Div());
        }
    }
}
