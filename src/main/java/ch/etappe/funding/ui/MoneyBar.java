package ch.etappe.funding.ui;

import ch.etappe.funding.FundPosition;
import ch.etappe.kernel.Chf;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * How much of what came in is paid, set aside and free.
 * <p><b>Accessibility:</b> hidden from screen readers, because the same three amounts stand beside it as text. The parts
 * differ in height and outline, not in colour alone.
 */
class MoneyBar extends Span {

    private static final int WIDTH = 400;

    MoneyBar(FundPosition position) {
        this(part(position.spent(), position.inflow()), part(position.committed(), position.inflow()));
    }

    private MoneyBar(double paid, double held) {
        addClassName("money-bar");
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 %d 16\" preserveAspectRatio=\"none\" focusable=\"false\">%s%s%s</svg>"
                                .formatted(
                                        WIDTH,
                                        rect("free", 0, WIDTH, 4, 8),
                                        rect("held", paid * WIDTH, held * WIDTH, 2, 12),
                                        rect("paid", 0, paid * WIDTH, 0, 16)));
    }

    /** What the parts mean, for the head of a list of bars. */
    static Component legend(Wording words) {
        Div legend = new Div(
                new MoneyBar(1, 0),
                new Span(words.of("funding.spent")),
                new MoneyBar(0, 1),
                new Span(words.of("funding.committed")),
                new MoneyBar(0, 0),
                new Span(words.of("funding.free")));
        legend.addClassName("money-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private static double part(Chf amount, Chf of) {
        return of.rappen() == 0 ? 0 : (double) amount.rappen() / of.rappen();
    }

    private static String rect(String look, double x, double width, int y, int height) {
        return width <= 0
                ? ""
                : "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                        .formatted(look, Math.round(x), y, Math.max(Math.round(width), 1), height);
    }
}
