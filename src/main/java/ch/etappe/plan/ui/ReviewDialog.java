package ch.etappe.plan.ui;

import ch.etappe.plan.ReviewForm;
import ch.etappe.plan.ReviewResult;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;

/** Asks how the review of a plan ended. */
class ReviewDialog extends ActDialog {

    ReviewDialog(String title, LocalDate from, LocalDate today, SerializableConsumer<ReviewForm> onClose) {
        this(title, new DayField(""), new RadioButtonGroup<>(), new TextArea(), from, today, onClose);
    }

    private ReviewDialog(
            String title,
            DayField day,
            RadioButtonGroup<ReviewResult> result,
            TextArea note,
            LocalDate from,
            LocalDate today,
            SerializableConsumer<ReviewForm> onClose) {
        super(title, day, result, note);
        day.setLabel(getTranslation("plan.review.day"));
        day.setMin(from);
        day.setMax(today);
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        result.setLabel(getTranslation("plan.review.result"));
        result.setItems(ReviewResult.values());
        result.setItemLabelGenerator(item -> getTranslation(item.key()));
        result.setValue(ReviewResult.CONTINUE);
        note.setLabel(getTranslation("plan.review.note"));
        note.setManualValidation(true);
        act(
                getTranslation("plan.review.close"),
                () -> !day.isEmpty()
                        && !day.isInvalid()
                        && (result.getValue() == ReviewResult.END
                                ? isGiven(note, getTranslation("plan.refusal.reason-missing"))
                                : isShort(note)),
                () -> onClose.accept(new ReviewForm(day.getValue(), result.getValue(), note.getValue())));
    }
}
