package ch.etappe.matching.ui;

import ch.etappe.kernel.TargetGroup;
import ch.etappe.matching.MatchRuleEntry;
import ch.etappe.matching.MatchRuleForm;
import ch.etappe.matching.MatchRuleForm.Field;
import ch.etappe.matching.MatchRules;
import ch.etappe.offer.OfferCategory;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.WhenAndWhy;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for whom a kind of offer shall be, from which day on, and why. */
class MatchRuleDialog extends Dialog {

    private final OfferCategory category;
    private final transient MatchRules rules;
    private final SerializableRunnable saved;
    private final IntegerField fromAge = new IntegerField(getTranslation("matching.rule.field.from-age"));
    private final IntegerField toAge = new IntegerField(getTranslation("matching.rule.field.to-age"));
    private final CheckboxGroup<TargetGroup> groups = new CheckboxGroup<>(getTranslation("matching.rule.field.groups"));
    private final Checkbox intensive = new Checkbox(getTranslation("matching.rule.field.intensive"));
    private final Checkbox occupation = new Checkbox(getTranslation("matching.rule.field.occupation"));
    private final TextField source = new TextField(getTranslation("matching.rule.field.source"));
    private final WhenAndWhy change;
    private final FieldProblems<Field> problems = new FieldProblems<>(Field.class);

    MatchRuleDialog(
            OfferCategory category,
            @Nullable MatchRuleEntry now,
            MatchRules rules,
            RuleWords words,
            LocalDate today,
            SerializableRunnable saved) {
        this.category = category;
        this.rules = rules;
        this.saved = saved;
        setHeaderTitle(words.name(category));
        groups.setItems(TargetGroup.values());
        groups.setItemLabelGenerator(group -> getTranslation(group.key()));
        groups.setHelperText(getTranslation("matching.rule.field.groups-help"));
        fromAge.setManualValidation(true);
        toAge.setManualValidation(true);
        source.setManualValidation(true);
        change = new WhenAndWhy(today, getTranslation("organisation.form.from"));
        if (now != null) {
            fromAge.setValue(now.fromAge());
            toAge.setValue(now.toAge());
            groups.setValue(now.groups());
            intensive.setValue(now.intensive());
            occupation.setValue(now.occupation());
            source.setValue(now.source());
        }
        problems.at(Field.FROM_AGE, fromAge)
                .at(Field.TO_AGE, toAge)
                .at(Field.SOURCE, source)
                .at(Field.FROM, change.from())
                .at(Field.REASON, change.reason());
        FormLayout form =
                new FormLayout(fromAge, toAge, groups, intensive, occupation, source, change.from(), change.reason());
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        List.<Component>of(groups, intensive, occupation, source, change.reason())
                .forEach(field -> form.setColspan(field, 2));
        add(form);
        Button save = new Button(getTranslation("organisation.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
    }

    private void save() {
        MatchRuleForm form = new MatchRuleForm(
                fromAge.getValue(),
                toAge.getValue(),
                groups.getValue(),
                intensive.getValue(),
                occupation.getValue(),
                source.getValue(),
                change.day(),
                change.reason().getValue());
        if (problems.say(rules.problems(category, form))) {
            rules.change(category, form);
            close();
            Toast.done(getTranslation("organisation.saved"));
            saved.run();
        }
    }
}
