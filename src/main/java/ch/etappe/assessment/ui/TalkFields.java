package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentForm;
import ch.etappe.assessment.Potential;
import ch.etappe.assessment.Problem;
import ch.etappe.assessment.Recommendation;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.TextLimit;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The talk, at the top of the form, and its outcome, at the end. */
class TalkFields implements Serializable {

    private static final int SAVE_AFTER_MILLIS = 1200;

    private final DayField day;
    private final ComboBox<String> language;
    private final TextField interpreter;
    private final TextField present;
    private final RadioButtonGroup<Potential> potential;
    private final CheckboxGroup<Recommendation> recommended;
    private final TextArea recommendation;
    private final Map<String, HasValidationProperties> byName = new LinkedHashMap<>();
    private final Wording words;

    /** @param spoken what the person speaks, best first */
    TalkFields(List<String> spoken, LocalDate today, Wording words, Locale reader) {
        this.words = words;
        day = new DayField(words.of("assessment.field.day"));
        day.setMax(today);
        language = new ComboBox<>(words.of("assessment.field.language"));
        Set<String> tags = new LinkedHashSet<>(spoken);
        tags.addAll(LanguageNames.SPOKEN);
        language.setItems(tags);
        language.setItemLabelGenerator(tag -> LanguageNames.of(tag, reader));
        interpreter = new TextField(words.of("assessment.field.interpreter"));
        interpreter.setHelperText(words.of("assessment.field.interpreter-help"));
        present = new TextField(words.of("assessment.field.present"));
        present.setHelperText(words.of("assessment.field.present-help"));
        potential = new RadioButtonGroup<>(words.of("assessment.field.potential"));
        potential.setItems(Potential.values());
        potential.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        potential.setItemLabelGenerator(item -> words.of(item.key()));
        recommended = new CheckboxGroup<>(words.of("assessment.field.recommended"));
        recommended.setHelperText(words.of("assessment.field.recommended-help"));
        recommended.setItems(Recommendation.values());
        recommended.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        recommended.setItemLabelGenerator(item -> words.of(item.key()));
        recommendation = TextLimit.on(
                new TextArea(words.of("assessment.field.recommendation")), AssessmentForm.LONGEST_RECOMMENDATION);
        recommendation.setMinRows(3);
        recommendation.setWidthFull();
        List.of(interpreter, present, recommendation).forEach(TalkFields::saveWhenResting);
        byHand("conductedOn", day);
        byHand("language", language);
        byHand("interpreter", interpreter);
        byHand("present", present);
        byHand("potential", potential);
        byHand("recommended", recommended);
        byHand("recommendation", recommendation);
    }

    FormLayout talk() {
        FormLayout facts = new FormLayout(day, language, interpreter, present);
        facts.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        return facts;
    }

    Div outcome() {
        Div outcome = new Div(potential, recommended, recommendation);
        outcome.addClassName("stack");
        return outcome;
    }

    void onChange(SerializableRunnable changed) {
        List<HasValue<?, ?>> all = List.of(day, language, interpreter, present, potential, recommended, recommendation);
        all.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
    }

    /** What is typed; empty while it cannot be stored, which then stands beside the field. */
    Optional<AssessmentForm> typed() {
        boolean fits = fits(interpreter, AssessmentForm.LONGEST_INTERPRETER)
                & fits(present, AssessmentForm.LONGEST_PRESENT)
                & fits(recommendation, AssessmentForm.LONGEST_RECOMMENDATION);
        return fits
                ? Optional.of(new AssessmentForm(
                        day.getValue(),
                        language.getValue(),
                        interpreter.getValue(),
                        present.getValue(),
                        potential.getValue(),
                        recommended.getValue(),
                        recommendation.getValue()))
                : Optional.empty();
    }

    /** Leaves alone what says the same, so that nobody loses the place in a text. */
    void show(AssessmentForm form) {
        set(day, form.conductedOn());
        set(language, form.language());
        set(potential, form.potential());
        if (!recommended.getValue().equals(form.recommended())) {
            recommended.setValue(form.recommended());
        }
        text(interpreter, form.interpreter());
        text(present, form.present());
        text(recommendation, form.recommendation());
    }

    /** Says beside the fields what is missing. */
    void say(List<Problem> problems) {
        byName.forEach((name, field) -> {
            Optional<Problem> problem = problems.stream()
                    .filter(one -> one.dimension() == null && one.field().equals(name))
                    .findFirst();
            problem.ifPresent(one -> field.setErrorMessage(words.of(one.key())));
            field.setInvalid(problem.isPresent());
        });
    }

    private boolean fits(TextFieldBase<?, String> field, int longest) {
        boolean fits = field.getValue().strip().length() <= longest;
        field.setInvalid(!fits);
        if (!fits) {
            field.setErrorMessage(words.of("assessment.refusal.too-long", longest));
        }
        return fits;
    }

    private void byHand(String name, HasValidationProperties field) {
        byName.put(name, field);
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
    }

    private static void saveWhenResting(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SAVE_AFTER_MILLIS);
    }

    private static <T> void set(HasValue<?, T> field, @Nullable T value) {
        if (!Objects.equals(field.getValue(), value)) {
            if (value == null) {
                field.clear();
            } else {
                field.setValue(value);
            }
        }
    }

    private static void text(HasValue<?, String> field, @Nullable String value) {
        String words = value == null ? "" : value;
        if (!field.getValue().strip().equals(words)) {
            field.setValue(words);
        }
    }
}
