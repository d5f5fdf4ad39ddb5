package ch.etappe.dossier.ui.person;

import ch.etappe.person.FieldProblem;
import ch.etappe.person.Literacy;
import ch.etappe.person.PersonLanguages;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person speaks, reads each of it how well, and needs an interpreter for. */
class LanguageFields extends FieldGroup {

    private final SpokenField spoken;
    private final Select<Literacy> literacy;
    private final LanguageField interpreter;
    private final LanguageField preferred;

    /** @param languages null for somebody of whom nothing is known yet */
    LanguageFields(NamedFields fields, @Nullable PersonLanguages languages) {
        super(fields);
        spoken = wide("spoken", new SpokenField(getTranslation("person.field.spoken"), getLocale()));
        spoken.setHelperText(getTranslation("person.languages.spoken-help"));
        literacy = field("literacy", new Select<>());
        literacy.setLabel(getTranslation("person.field.literacy"));
        literacy.setItems(Literacy.values());
        literacy.setItemLabelGenerator(one -> getTranslation(one.key()));
        interpreter = field(
                "interpreterLanguage",
                new LanguageField(getTranslation("person.field.interpreter-language"), getLocale()));
        interpreter.setHelperText(getTranslation("person.languages.interpreter-help"));
        preferred = field(
                "preferredLanguage", new LanguageField(getTranslation("person.field.preferred-language"), getLocale()));
        preferred.setHelperText(getTranslation("person.languages.preferred-help"));
        if (languages == null) {
            spoken.offerOne();
        } else {
            spoken.setValue(languages.spoken());
            literacy.setValue(languages.literacy());
            interpreter.with(languages.interpreterLanguage());
            preferred.with(languages.preferredLanguage());
        }
        require(spoken, literacy);
    }

    List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (literacy.isEmpty()) {
            problems.add(new FieldProblem("literacy", "person.refusal.literacy-missing"));
        }
        // nothing else depends on the literacy
        problems.addAll(with(Literacy.NONE).problems(today));
        return problems;
    }

    /** Once there are no problems. */
    PersonLanguages value() {
        return with(Objects.requireNonNull(literacy.getValue()));
    }

    private PersonLanguages with(Literacy known) {
        return new PersonLanguages(spoken.getValue(), known, interpreter.getValue(), preferred.getValue());
    }
}
