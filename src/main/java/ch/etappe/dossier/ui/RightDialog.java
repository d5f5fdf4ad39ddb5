package ch.etappe.dossier.ui;

import ch.etappe.dossier.DataRight;
import ch.etappe.dossier.DataRights;
import ch.etappe.dossier.RightForm;
import ch.etappe.dossier.RightForm.Field;
import ch.etappe.dossier.RightState;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.WhenAndWhy;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;

/** One cell of the matrix: what holds, what is planned, how it came to this; and a new right, where one can be given. */
class RightDialog extends Dialog {

    private final RightState state;
    private final transient DataRights rights;
    private final SerializableRunnable saved;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);
    private final Select<DataRight> right = new Select<>();
    private final WhenAndWhy change;

    RightDialog(RightState state, DataRights rights, SerializableRunnable saved) {
        this.state = state;
        this.rights = rights;
        this.saved = saved;
        change = new WhenAndWhy(state.today(), getTranslation("organisation.form.from"));
        setHeaderTitle(getTranslation(
                "dossier.rights.dialog",
                getTranslation(RightWords.key(state.category())),
                getTranslation(state.role().key())));

        add(Facts.inLine()
                .fact(getTranslation("dossier.rights.today"), getTranslation(RightWords.key(state)))
                .fact(
                        getTranslation("dossier.rights.most"),
                        getTranslation(state.ceiling().key())));
        add(new RightTrail(state, rights, this::finish));
        Button cancel = new Button(getTranslation("uikit.me.cancel"), click -> close());
        getFooter().add(cancel);
        if (state.ceiling() == DataRight.NONE) {
            add(new Paragraph(getTranslation("dossier.rights.never-text")));
            return;
        }
        add(form());
        Button save = new Button(getTranslation("organisation.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(save);
    }

    private FormLayout form() {
        right.setLabel(getTranslation("dossier.rights.right"));
        right.setItems(Arrays.stream(DataRight.values())
                .filter(state.ceiling()::includes)
                .toList());
        right.setItemLabelGenerator(item -> getTranslation(item.key()));
        right.setManualValidation(true);
        right.setValue(state.right());
        problems.at(Field.RIGHT, right).at(Field.FROM, change.from()).at(Field.REASON, change.reason());
        FormLayout form = new FormLayout(right, change.from(), change.reason());
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    private void save() {
        RightForm form =
                new RightForm(right.getValue(), change.day(), change.reason().getValue());
        if (problems.say(rights.problems(state.role(), state.category(), form))) {
            rights.change(state.role(), state.category(), form);
            Toast.done(getTranslation("organisation.saved"));
            finish();
        }
    }

    private void finish() {
        close();
        saved.run();
    }
}
