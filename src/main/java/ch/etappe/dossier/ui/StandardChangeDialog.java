package ch.etappe.dossier.ui;

import ch.etappe.dossier.StandardChange;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows what becomes of a case's steps in another version of the standard, and asks why it changes. */
class StandardChangeDialog extends Dialog {

    private static final int LONGEST = 500;

    StandardChangeDialog(StandardChange change, Locale reader, SerializableConsumer<String> onChange) {
        setHeaderTitle(getTranslation("dossier.standard.title", change.to()));
        Facts facts = Facts.inRows()
                .fact(getTranslation("dossier.standard.added"), titles(change.added(), reader))
                .fact(getTranslation("dossier.standard.dropped"), titles(change.dropped(), reader))
                .fact(getTranslation("dossier.standard.kept"), titles(change.kept(), reader))
                .fact(getTranslation("dossier.standard.finished"), titles(change.finished(), reader));
        TextArea reason = TextLimit.on(new TextArea(getTranslation("dossier.standard.reason")), LONGEST);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setErrorMessage(getTranslation("dossier.refusal.reason-missing"));
        Button save = new Button(getTranslation("dossier.standard.change"), click -> {
            reason.setInvalid(reason.getValue().isBlank() || reason.getValue().length() > LONGEST);
            if (!reason.isInvalid()) {
                onChange.accept(reason.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div content = new Div(facts, reason);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private String titles(List<LocalizedText> steps, Locale reader) {
        return steps.isEmpty()
                ? getTranslation("dossier.standard.none")
                : steps.stream().map(step -> step.in(reader).text()).collect(Collectors.joining(", "));
    }
}
