package ch.etappe.assessment.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;

/** Says quietly whether what is on the screen is stored. */
class SavedNote extends Span {

    private final transient Clock clock;

    SavedNote(Clock clock) {
        this.clock = clock;
        addClassName("saved");
        getElement().setAttribute("role", "status");
        show(Icon.CHECK_CIRCLE, getTranslation("assessment.saved.by-itself"));
    }

    void saved() {
        removeClassName("bad");
        show(Icon.CHECK_CIRCLE, getTranslation("assessment.saved.at", Dates.time(clock.instant())));
    }

    /** Something on the screen cannot be stored as it is; the field says why. */
    void waiting() {
        addClassName("bad");
        show(Icon.WARNING, getTranslation("assessment.saved.not-yet"));
    }

    private void show(Icon icon, String text) {
        removeAll();
        add(icon.create(), new Span(text));
    }
}
