package ch.etappe.person.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.person.MergeField;
import ch.etappe.person.MergePreview;
import ch.etappe.person.MergePreview.Field;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Unseen;
import ch.etappe.uikit.UserText;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Field by field which value stays.
 * <p><b>Accessibility:</b> one group of radio buttons a field, named by the field; each says from which record it is.
 */
class MergeChoices extends Div {

    private enum From {
        STAYS,
        GOES
    }

    private final Map<MergeField, RadioButtonGroup<From>> choices = new EnumMap<>(MergeField.class);

    MergeChoices(MergePreview preview, boolean decides) {
        addClassName("merge-choices");
        Facts same = Facts.inRows();
        Div differ = new Div();
        differ.addClassName("differ");
        for (Field field : preview.fields()) {
            if (field.differs()) {
                differ.add(choice(field, decides));
            } else {
                same.fact(getTranslation(field.field().key()), words(field.field(), field.stays()));
            }
        }
        add(
                Panel.sheet("records", getTranslation("person.merge.records"))
                        .with(Facts.inRows()
                                .fact(getTranslation("person.merge.stays"), link(preview.stays()))
                                .fact(getTranslation("person.merge.goes"), link(preview.goes()))),
                Panel.sheet("differ", getTranslation("person.merge.differ")).with(differ),
                Panel.sheet("same", getTranslation("person.merge.same")).with(same));
    }

    /** The fields whose value comes from the record that goes. */
    Set<MergeField> taken() {
        Set<MergeField> taken = EnumSet.noneOf(MergeField.class);
        choices.forEach((field, choice) -> {
            if (choice.getValue() == From.GOES) {
                taken.add(field);
            }
        });
        return taken;
    }

    private Component choice(Field field, boolean decides) {
        RadioButtonGroup<From> choice =
                new RadioButtonGroup<>(getTranslation(field.field().key()));
        choice.setItems(From.values());
        choice.setRenderer(new ComponentRenderer<>(from -> option(field, from)));
        choice.setValue(field.takenByDefault() ? From.GOES : From.STAYS);
        choice.setReadOnly(!decides);
        choices.put(field.field(), choice);
        return choice;
    }

    private Component option(Field field, From from) {
        Div option = new Div(new UserText(words(field.field(), from == From.STAYS ? field.stays() : field.goes())));
        option.add(new Unseen(getTranslation(from == From.STAYS ? "person.merge.stays" : "person.merge.goes")));
        return option;
    }

    private String words(MergeField field, @Nullable String value) {
        if (value == null) {
            return getTranslation("person.merge.nothing");
        }
        return switch (field) {
            case SEX, LITERACY ->
                getTranslation("person.merge." + field.name().toLowerCase(Locale.ROOT) + "."
                        + value.toLowerCase(Locale.ROOT).replace('_', '-'));
            case INTERPRETER, PREFERRED_LANGUAGE -> LanguageNames.of(value, getLocale());
            case NATIONALITY -> ULocale.getDisplayCountry("und-" + value, ULocale.forLocale(getLocale()));
            case ENTRY -> Dates.numeric(LocalDate.parse(value));
            default -> value;
        };
    }

    private Component link(MergePreview.Side side) {
        ActionLink link = ActionLink.quiet("/casework/dossiers/" + side.dossier(), side.name());
        link.setTarget("_blank");
        return link;
    }
}
