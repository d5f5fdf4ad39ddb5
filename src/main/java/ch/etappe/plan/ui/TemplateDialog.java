package ch.etappe.plan.ui;

import ch.etappe.assessment.Potential;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.WhenAndWhy;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.plan.TemplateBook;
import ch.etappe.plan.TemplateEntry;
import ch.etappe.plan.TemplateForm;
import ch.etappe.plan.TemplateForm.Field;
import ch.etappe.plan.TemplateVariant;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks what shall be suggested with a prepared goal and, for a new variant, for whom. */
class TemplateDialog extends Dialog {

    private final GoalTemplate template;
    private final transient TemplateBook book;
    private final SerializableRunnable saved;
    private final Select<TargetGroup> group = new Select<>();
    private final Select<Potential> potential = new Select<>();
    private final Checkbox offered = new Checkbox(getTranslation("plan.templates.offered"), true);
    private final TextField indicator = new TextField(getTranslation("plan.goal.indicator"));
    private final TextField target = new TextField(getTranslation("plan.goal.target"));
    private final IntegerField months = new IntegerField(getTranslation("plan.templates.months"));
    private final WhenAndWhy change;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    /**
     * @param variant null for a new one
     * @param now what holds today; null for nothing
     */
    TemplateDialog(
            GoalTemplate template,
            @Nullable TemplateVariant variant,
            @Nullable TemplateEntry now,
            TemplateBook book,
            TemplateWords words,
            LocalDate today,
            SerializableRunnable saved) {
        this.template = template;
        this.book = book;
        this.saved = saved;
        setHeaderTitle(variant == null ? getTranslation("plan.templates.add") : words.variant(variant));
        choices();
        change = new WhenAndWhy(today, getTranslation("organisation.form.from"));
        indicator.setManualValidation(true);
        target.setManualValidation(true);
        months.setManualValidation(true);
        if (variant != null) {
            group.setValue(variant.group());
            potential.setValue(variant.potential());
        }
        group.setVisible(variant == null);
        potential.setVisible(variant == null);
        offered.setVisible(variant != null);
        if (now != null) {
            offered.setValue(now.offered());
            indicator.setValue(now.indicator());
            target.setValue(now.target() == null ? "" : now.target());
            months.setValue(now.months());
        }
        problems.at(Field.INDICATOR, indicator)
                .at(Field.TARGET, target)
                .at(Field.MONTHS, months)
                .at(Field.FROM, change.from())
                .at(Field.REASON, change.reason());
        FormLayout form =
                new FormLayout(group, potential, offered, indicator, target, months, change.from(), change.reason());
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        List.<Component>of(offered, indicator, target, change.reason()).forEach(field -> form.setColspan(field, 2));
        add(form);
        Button save = new Button(getTranslation("organisation.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private void choices() {
        String all = getTranslation("plan.templates.all");
        group.setLabel(getTranslation("person.field.target-group"));
        group.setItems(TargetGroup.values());
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(all);
        group.setItemLabelGenerator(one -> one == null ? all : getTranslation(one.key()));
        potential.setLabel(getTranslation("plan.templates.potential"));
        potential.setItems(Potential.values());
        potential.setEmptySelectionAllowed(true);
        potential.setEmptySelectionCaption(all);
        potential.setItemLabelGenerator(one -> one == null ? all : getTranslation(one.key()));
    }

    private void save() {
        TemplateVariant variant = new TemplateVariant(template, group.getValue(), potential.getValue());
        TemplateForm form = new TemplateForm(
                offered.getValue(),
                indicator.getValue(),
                target.getValue(),
                months.getValue(),
                change.day(),
                change.reason().getValue());
        if (problems.say(book.problems(variant, form))) {
            book.change(variant, form);
            close();
            Toast.done(getTranslation("organisation.saved"));
            saved.run();
        }
    }
}
