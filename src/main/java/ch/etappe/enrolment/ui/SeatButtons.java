package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Buttons of acts with a seat, and their words in the reader's language. */
@Service
class SeatButtons {

    private final Texts texts;

    SeatButtons(Texts texts) {
        this.texts = texts;
    }

    /** @param of whose seat or which course it is, for screen readers */
    Button of(String key, String of, SerializableRunnable act) {
        Button button = new Button(words().of(key), click -> act.run());
        button.setAriaLabel(words().of("enrolment.act", words().of(key), of));
        return button;
    }

    String title(EnrolmentSummary course) {
        return course.run().title().in(reader()).text();
    }

    Wording words() {
        return Wording.of(texts, reader());
    }

    Locale reader() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
