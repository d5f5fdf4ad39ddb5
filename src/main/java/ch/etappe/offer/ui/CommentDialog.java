package ch.etappe.offer.ui;

import ch.etappe.offer.OfferComments;
import ch.etappe.offer.OfferField;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;

/** Asks the canton what should change, and at which field. */
class CommentDialog extends Dialog {

    private final Select<OfferField> field = new Select<>();
    private final TextArea words = new TextArea(getTranslation("offer.comment.label"));

    CommentDialog(SerializableBiConsumer<OfferField, String> onWritten) {
        setHeaderTitle(getTranslation("offer.comment.write"));
        addClassName("form-dialog");
        field.setLabel(getTranslation("offer.comment.field"));
        field.setItems(OfferField.values());
        field.setItemLabelGenerator(item -> getTranslation(item.key()));
        field.setValue(OfferField.DESCRIPTION);
        field.setWidthFull();
        TextLimit.on(words, OfferComments.LONGEST);
        words.setManualValidation(true);
        words.setWidthFull();
        Button write = new Button(getTranslation("offer.comment.send"), click -> write(onWritten));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        add(field, words);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), write);
    }

    private void write(SerializableBiConsumer<OfferField, String> onWritten) {
        String typed = words.getValue();
        boolean said = ActDialog.mark(words, !typed.isBlank(), getTranslation("offer.refusal.comment-missing"));
        boolean fits = said
                && ActDialog.mark(
                        words,
                        typed.strip().length() <= OfferComments.LONGEST,
                        getTranslation("offer.refusal.comment-long", OfferComments.LONGEST));
        if (fits) {
            onWritten.accept(field.getValue(), typed);
            close();
        }
    }
}
