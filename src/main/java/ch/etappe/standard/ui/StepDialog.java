package ch.etappe.standard.ui;

import ch.etappe.i18n.Languages;
import ch.etappe.identity.Role;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.shell.KeptDraft;
import ch.etappe.standard.AgeRange;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StepForm;
import ch.etappe.standard.StepNeed;
import ch.etappe.standard.StepRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks for a step: what, by whom, for whom, until when, and what to tick. */
class StepDialog extends Dialog {

    private final LocalizedField title;
    private final Select<ProcessArea> area;
    private final Select<Role> responsible;
    private final Select<StepNeed> need;
    private final CheckboxGroup<TargetGroup> groups = new CheckboxGroup<>();
    private final IntegerField ageFrom = new IntegerField(getTranslation("standard.field.age-from"));
    private final IntegerField ageTo = new IntegerField(getTranslation("standard.field.age-to"));
    private final Select<AgeRange.On> ageOn;
    private final DeadlineFields deadline;
    private final ChecklistField checklist;
    private final KeptDraft draft;

    StepDialog(
            StandardVersion version,
            @Nullable StepRule step,
            Languages languages,
            KeptDraft draft,
            SerializableConsumer<StepForm> onSave) {
        this.draft = draft;
        setHeaderTitle(getTranslation(step == null ? "standard.step.new" : "standard.step.change"));
        addClassName("wide");
        setCloseOnOutsideClick(false);
        title = new LocalizedField(
                getTranslation("standard.field.title"), languages.languages(), step == null ? null : step.title());
        area = choice(
                "standard.fact.area",
                List.of(ProcessArea.values()),
                RuleWords::areaKey,
                step == null ? ProcessArea.CASE_MGMT : step.area());
        responsible = choice(
                "standard.fact.responsible",
                StepForm.RESPONSIBLE,
                Role::key,
                step == null ? Role.CASEWORKER : step.responsible());
        need = choice(
                "standard.fact.need",
                List.of(StepNeed.values()),
                StepNeed::key,
                step == null ? StepNeed.REQUIRED : step.need());
        AgeRange age = step == null ? AgeRange.ANY : step.age();
        ageOn = choice("standard.field.age-on", List.of(AgeRange.On.values()), AgeRange.On::key, age.on());
        ageFrom.setValue(age.from());
        ageTo.setValue(age.to());
        ageFrom.setManualValidation(true);
        groups.setLabel(getTranslation("standard.fact.groups"));
        groups.setItems(TargetGroup.values());
        groups.setItemLabelGenerator(group -> getTranslation(group.key()));
        groups.setManualValidation(true);
        groups.setValue(step == null ? EnumSet.allOf(TargetGroup.class) : step.groups());
        deadline = new DeadlineFields(version, step);
        checklist = new ChecklistField(languages.forStaff(), step == null ? List.of() : step.checklist());
        Div fields = new Div(
                draft, title, line(responsible, area, need), deadline, line(ageFrom, ageTo, ageOn), groups, checklist);
        fields.addClassName("stack");
        add(fields);
        Button save = new Button(getTranslation("standard.save"), click -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()), save);
        keep();
    }

    /** Until it is saved, also when the page is loaded anew. */
    private void keep() {
        title.keepIn(draft, "title");
        draft.part("area", area, ProcessArea::name, ProcessArea::valueOf)
                .part("responsible", responsible, Role::name, Role::valueOf)
                .part("need", need, StepNeed::name, StepNeed::valueOf)
                .part("age-from", ageFrom, String::valueOf, Integer::valueOf)
                .part("age-to", ageTo, String::valueOf, Integer::valueOf)
                .part("age-on", ageOn, AgeRange.On::name, AgeRange.On::valueOf)
                .part("groups", groups, StepDialog::written, StepDialog::read);
        deadline.keepIn(draft);
        checklist.keepIn(draft);
        draft.restore();
    }

    private static String written(Set<TargetGroup> groups) {
        return groups.stream().map(TargetGroup::name).collect(Collectors.joining(","));
    }

    private static Set<TargetGroup> read(String kept) {
        return Arrays.stream(kept.split(",")).map(TargetGroup::valueOf).collect(Collectors.toSet());
    }

    private <T> Select<T> choice(String label, List<T> items, SerializableFunction<T, String> key, T start) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(one -> getTranslation(key.apply(one)));
        select.setValue(start);
        return select;
    }

    private static Div line(Component... fields) {
        Div line = new Div(fields);
        line.addClassName("field-line");
        return line;
    }

    /** Closes only when it is saved: what was typed stays. */
    private void save(SerializableConsumer<StepForm> onSave) {
        Optional<LocalizedText> words = title.value();
        boolean readable = deadline.isReadable() & isAge() & isForSomebody();
        if (words.isPresent() && readable) {
            onSave.accept(new StepForm(
                    words.get(),
                    area.getValue(),
                    responsible.getValue(),
                    need.getValue(),
                    groups.getValue(),
                    new AgeRange(ageFrom.getValue(), ageTo.getValue(), ageOn.getValue()),
                    deadline.value(),
                    checklist.value()));
            draft.saved();
            close();
        }
    }

    private boolean isAge() {
        Integer from = ageFrom.getValue();
        Integer to = ageTo.getValue();
        boolean wrong = isNoAge(from) || isNoAge(to) || from != null && to != null && to < from;
        ageFrom.setErrorMessage(getTranslation("standard.refusal.age"));
        ageFrom.setInvalid(wrong);
        return !wrong;
    }

    private static boolean isNoAge(@Nullable Integer age) {
        return age != null && (age < 0 || age > 120);
    }

    private boolean isForSomebody() {
        groups.setErrorMessage(getTranslation("standard.refusal.no-group"));
        groups.setInvalid(groups.getValue().isEmpty());
        return !groups.isInvalid();
    }
}
