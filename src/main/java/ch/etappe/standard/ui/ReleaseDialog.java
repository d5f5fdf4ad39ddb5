package ch.etappe.standard.ui;

import ch.etappe.standard.StandardSummary;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Objects;

/** Asks from when a version is in force; the second person finds the day of the first. */
class ReleaseDialog extends Dialog {

    ReleaseDialog(StandardSummary version, LocalDate today, SerializableConsumer<LocalDate> onRelease) {
        setHeaderTitle(getTranslation("standard.release.title", version.number()));
        boolean second = version.firstReleasedBy() != null;
        Paragraph text =
                new Paragraph(getTranslation(second ? "standard.release.second-text" : "standard.release.first-text"));
        DayField from = new DayField(getTranslation("standard.release.from"));
        from.setManualValidation(true);
        from.setRequiredIndicatorVisible(true);
        from.setMin(today);
        from.setValue(Objects.requireNonNullElseGet(
                version.validFrom(), () -> today.withDayOfMonth(1).plusMonths(1)));
        from.setErrorMessage(getTranslation("standard.refusal.from-past"));
        Button release = new Button(getTranslation("standard.release"), click -> {
            LocalDate chosen = from.getValue();
            from.setInvalid(chosen == null || chosen.isBefore(today));
            if (chosen != null && !from.isInvalid()) {
                onRelease.accept(chosen);
                close();
            }
        });
        release.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(text, from);
        fields.addClassName("stack");
        add(fields);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), release);
    }
}
