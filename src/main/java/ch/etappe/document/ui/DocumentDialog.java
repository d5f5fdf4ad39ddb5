package ch.etappe.document.ui;

import ch.etappe.document.DocumentForm;
import ch.etappe.document.DocumentSummary;
import ch.etappe.document.DocumentType;
import ch.etappe.document.ReceivedFile;
import ch.etappe.document.ui.DocumentsSection.Desk;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** Says what a document is: title, kind, until when it holds, who sees it. */
class DocumentDialog extends Dialog {

    private final TextField title = new TextField();
    private final Select<DocumentType> type = new Select<>();
    private final DayField expires;
    private final Checkbox sensitive = new Checkbox();
    private final Checkbox shared = new Checkbox();
    private final Button cancel;

    private DocumentDialog(String heading, Desk desk, SerializableConsumer<DocumentForm> keep) {
        setHeaderTitle(getTranslation(heading));
        title.setLabel(getTranslation("document.form.title"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setMaxLength(DocumentForm.LONGEST);
        type.setLabel(getTranslation("document.form.type"));
        List<DocumentType> types = desk.documents().types();
        type.setItems(types);
        type.setItemLabelGenerator(item -> item.name().in(getLocale()).text());
        choose(types, DocumentType.OTHER);
        expires = new DayField(getTranslation("document.form.expires"));
        sensitive.setLabel(getTranslation("document.form.sensitive"));
        sensitive.setHelperText(getTranslation("document.form.sensitive-help"));
        shared.setLabel(getTranslation("document.form.shared"));
        FormLayout form = new FormLayout(title, type, expires, sensitive, shared);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        cancel = new Button(getTranslation("uikit.me.cancel"), click -> close());
        Button save = new Button(getTranslation("document.form.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    static DocumentDialog forNew(ReceivedFile file, Desk desk, SerializableConsumer<DocumentForm> keep) {
        DocumentDialog dialog = new DocumentDialog("document.form.new", desk, keep);
        dialog.title.setValue(file.suggestedTitle());
        dialog.setCloseOnOutsideClick(false);
        return dialog;
    }

    static DocumentDialog forKept(DocumentSummary document, Desk desk, SerializableConsumer<DocumentForm> keep) {
        DocumentDialog dialog = new DocumentDialog("document.form.change", desk, keep);
        dialog.title.setValue(document.title());
        dialog.choose(desk.documents().types(), document.typeCode());
        dialog.expires.setValue(document.expiresOn());
        dialog.sensitive.setValue(document.sensitive());
        dialog.shared.setValue(document.shared());
        dialog.shared.setVisible(false); // an act of its own
        return dialog;
    }

    /** What to do when the person thinks better of it. */
    void onCancel(SerializableRunnable act) {
        cancel.addClickListener(click -> act.run());
        addDialogCloseActionListener(closing -> {
            act.run();
            close();
        });
    }

    private void choose(List<DocumentType> types, String code) {
        types.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(type::setValue);
    }

    private void save(SerializableConsumer<DocumentForm> keep) {
        boolean missing = title.getValue().isBlank();
        title.setErrorMessage(getTranslation("document.refusal.title"));
        title.setInvalid(missing);
        if (missing) {
            title.focus();
            return;
        }
        keep.accept(new DocumentForm(
                title.getValue(), type.getValue().code(), shared.getValue(), sensitive.getValue(), expires.getValue()));
        close();
    }
}
