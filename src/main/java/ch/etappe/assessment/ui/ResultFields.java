package ch.etappe.assessment.ui;

import ch.etappe.assessment.AskedBy;
import ch.etappe.assessment.ContactFrequency;
import ch.etappe.assessment.EmploymentSpell;
import ch.etappe.assessment.EmploymentType;
import ch.etappe.assessment.KnowsThings;
import ch.etappe.assessment.LanguageProof;
import ch.etappe.assessment.LanguageRecord;
import ch.etappe.assessment.LanguageSkill;
import ch.etappe.assessment.Problem;
import ch.etappe.assessment.Result;
import ch.etappe.assessment.ResultKind;
import ch.etappe.assessment.SchoolEntry;
import ch.etappe.assessment.SchoolEntryResult;
import ch.etappe.assessment.SelfReport;
import ch.etappe.assessment.TrainingKind;
import ch.etappe.assessment.TrainingSpell;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one kind of result; the others stay out of sight. */
class ResultFields extends FormLayout {

    private final ComboBox<String> language = new ComboBox<>(getTranslation("assessment.field.language"));
    private final Select<LanguageSkill> skill = choice("skill", LanguageSkill.values(), LanguageSkill::key);
    private final Select<CefrLevel> level = new Select<>();
    private final Select<LanguageProof> proof = choice("proof", LanguageProof.values(), LanguageProof::key);
    private final Select<EmploymentType> work = choice("work", EmploymentType.values(), EmploymentType::key);
    private final IntegerField percent = new IntegerField(getTranslation("assessment.field.percent"));
    private final Select<TrainingKind> training = choice("training", TrainingKind.values(), TrainingKind::key);
    private final Checkbox completed = new Checkbox(getTranslation("assessment.field.completed"));
    private final IntegerField childNo = new IntegerField(getTranslation("assessment.field.child"));
    private final Select<SchoolEntryResult> entry = choice("entry", SchoolEntryResult.values(), SchoolEntryResult::key);
    private final Select<KnowsThings> knows = choice("knows", KnowsThings.values(), KnowsThings::key);
    private final Select<ContactFrequency> contact =
            choice("contact", ContactFrequency.values(), ContactFrequency::key);
    private final Select<AskedBy> askedBy = choice("asked-by", AskedBy.values(), AskedBy::key);
    private final DayField from = new DayField(getTranslation("assessment.field.from"));
    private final DayField to = new DayField(getTranslation("assessment.field.to"));
    private final TextArea evidence = new TextArea(getTranslation("assessment.field.rests-on"));
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final LocalDate today;
    private ResultKind kind = ResultKind.LANGUAGE;

    ResultFields(LocalDate today) {
        this.today = today;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        language.setItems(LanguageNames.SPOKEN);
        language.setItemLabelGenerator(tag -> LanguageNames.of(tag, getLocale()));
        level.setLabel(getTranslation("assessment.field.level"));
        level.setItems(CefrLevel.values());
        level.setItemLabelGenerator(item -> ResultWords.level(item, this::getTranslation));
        percent.setHelperText(getTranslation("assessment.field.percent-help"));
        childNo.setHelperText(getTranslation("assessment.field.child-help"));
        evidence.setHelperText(getTranslation("assessment.field.rests-on-help"));
        work.addValueChangeListener(change -> {
            boolean none = change.getValue() == EmploymentType.NONE;
            percent.setVisible(kind == ResultKind.EMPLOYMENT && !none);
        });
        remember("language", language);
        remember("skill", skill);
        remember("level", level);
        remember("proof", proof);
        remember("work", work);
        remember("percent", percent);
        remember("training", training);
        remember("childNo", childNo);
        remember("entry", entry);
        remember("knows", knows);
        remember("contact", contact);
        remember("askedBy", askedBy);
        remember("from", from);
        remember("to", to);
        remember("evidence", evidence);
        setColspan(evidence, 2);
        add(byName.values());
        add(completed);
    }

    /** The parts that a lost connection must not lose. */
    KeptDraft keptIn(KeptDraft draft) {
        return draft.text("evidence", evidence)
                .day("from", from)
                .day("to", to)
                .part("level", level, CefrLevel::name, CefrLevel::valueOf)
                .part("proof", proof, LanguageProof::name, LanguageProof::valueOf)
                .part("skill", skill, LanguageSkill::name, LanguageSkill::valueOf)
                .part("work", work, EmploymentType::name, EmploymentType::valueOf)
                .part("training", training, TrainingKind::name, TrainingKind::valueOf)
                .part("percent", percent, String::valueOf, Integer::valueOf);
    }

    final void show(ResultKind shown) {
        kind = shown;
        Set<String> names = needed();
        byName.forEach((name, field) -> field.setVisible(names.contains(name)
                || name.equals("evidence")
                || name.equals("from")
                || name.equals("to") && hasEnd()));
        completed.setVisible(kind == ResultKind.TRAINING);
        percent.setVisible(kind == ResultKind.EMPLOYMENT && work.getValue() != EmploymentType.NONE);
        boolean spell = kind == ResultKind.EMPLOYMENT || kind == ResultKind.TRAINING;
        from.setLabel(getTranslation(spell ? "assessment.field.from" : "assessment.field.on"));
        to.setLabel(getTranslation(spell ? "assessment.field.to" : "assessment.field.valid-until"));
        if (kind == ResultKind.LANGUAGE && language.isEmpty()) {
            language.setValue("de-CH");
        }
    }

    void fill(Result result) {
        from.setValue(result.from());
        to.setValue(result.to());
        evidence.setValue(result.evidence() == null ? "" : result.evidence());
        switch (result) {
            case LanguageRecord one -> {
                language.setValue(one.language());
                skill.setValue(one.skill());
                level.setValue(one.level());
                proof.setValue(one.proof());
            }
            case EmploymentSpell one -> {
                work.setValue(one.type());
                percent.setValue(one.percent());
            }
            case TrainingSpell one -> {
                training.setValue(one.training());
                completed.setValue(one.completed());
            }
            case SchoolEntry one -> {
                childNo.setValue(one.childNo());
                entry.setValue(one.result());
            }
            case SelfReport one -> {
                knows.setValue(one.knowsThings());
                contact.setValue(one.contact());
                askedBy.setValue(one.askedBy());
                language.setValue(one.language());
            }
        }
    }

    /** The result as typed; empty while something is missing or impossible, which then stands beside its field. */
    Optional<Result> typed() {
        byName.values().forEach(field -> say(field, null));
        List<Component> missing = Stream.concat(needed().stream(), Stream.of("from"))
                .map(byName::get)
                .filter(field -> field.isVisible() && ((HasValue<?, ?>) field).isEmpty())
                .toList();
        missing.forEach(field -> say(field, "uikit.me.required"));
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        Result result = build();
        Optional<Problem> problem = result.problem(today);
        problem.ifPresent(one -> say(byName.getOrDefault(one.field(), from), one.key()));
        return problem.isPresent() ? Optional.empty() : Optional.of(result);
    }

    private Result build() {
        String words =
                evidence.getValue().isBlank() ? null : evidence.getValue().strip();
        LocalDate start = from.getValue();
        LocalDate end = to.getValue();
        return switch (kind) {
            case LANGUAGE ->
                new LanguageRecord(
                        language.getValue(), skill.getValue(), level.getValue(), proof.getValue(), start, end, words);
            case EMPLOYMENT ->
                new EmploymentSpell(
                        work.getValue(),
                        work.getValue() == EmploymentType.NONE ? 0 : percent.getValue(),
                        start,
                        end,
                        words);
            case TRAINING -> new TrainingSpell(training.getValue(), start, end, completed.getValue(), words);
            case SCHOOL_ENTRY -> new SchoolEntry(childNo.getValue(), entry.getValue(), start, words);
            case SELF_REPORT ->
                new SelfReport(
                        knows.getValue(), contact.getValue(), askedBy.getValue(), language.getValue(), start, words);
        };
    }

    private Set<String> needed() {
        return switch (kind) {
            case LANGUAGE -> Set.of("language", "skill", "level", "proof");
            case EMPLOYMENT -> Set.of("work", "percent");
            case TRAINING -> Set.of("training");
            case SCHOOL_ENTRY -> Set.of("childNo", "entry");
            case SELF_REPORT -> Set.of("knows", "contact", "askedBy", "language");
        };
    }

    private boolean hasEnd() {
        return kind != ResultKind.SCHOOL_ENTRY && kind != ResultKind.SELF_REPORT;
    }

    private void remember(String name, Component field) {
        byName.put(name, field);
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
    }

    private void say(Component field, @Nullable String key) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(key == null ? "" : getTranslation(key));
            validated.setInvalid(key != null);
        }
    }

    private <T> Select<T> choice(String name, T[] values, ItemLabelGenerator<T> key) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation("assessment.field." + name));
        select.setItems(values);
        select.setItemLabelGenerator(item -> getTranslation(key.apply(item)));
        return select;
    }
}
