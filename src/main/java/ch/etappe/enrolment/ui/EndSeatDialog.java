package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EndReason;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;

/** Asks why an enrolment ends before its time, and says what follows. */
final class EndSeatDialog {

    private EndSeatDialog() {}

    /** @param act key of the act; its question and consequence begin with it */
    static void open(String act, String course, Wording wording, SerializableBiConsumer<EndReason, String> onReason) {
        Select<EndReason> reason = new Select<>();
        reason.setLabel(wording.of("enrolment.withdraw.reason"));
        reason.setItems(EndReason.chosen().toList());
        reason.setItemLabelGenerator(one -> wording.of(one.key()));
        reason.setRequiredIndicatorVisible(true);
        TextArea words = ActDialog.reason(wording.of("enrolment.withdraw.words"));
        String missing = wording.of("enrolment.withdraw.reason-missing");
        new ActDialog(
                        wording.of(act + ".question", course),
                        new Paragraph(wording.of(act + ".consequence")),
                        reason,
                        words)
                .act(
                        wording.of(act),
                        () -> ActDialog.mark(reason, reason.getValue() != null, missing) & ActDialog.isShort(words),
                        () -> onReason.accept(reason.getValue(), words.getValue()))
                .open();
    }
}
