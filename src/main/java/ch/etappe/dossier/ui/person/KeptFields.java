package ch.etappe.dossier.ui.person;

import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataView;
import com.vaadin.flow.function.SerializableFunction;

/** How the fields about a person are written into a draft and read from it. */
final class KeptFields {

    private KeptFields() {}

    /** What nobody can choose is not kept, nor what is not offered any more. */
    static void keep(KeptDraft draft, String name, HasValidationProperties field) {
        switch (field) {
            case HasValue<?, ?> fixed when fixed.isReadOnly() -> {}
            case TextField text -> draft.text(name, text);
            case TextArea text -> draft.text(name, text);
            case DayField day -> draft.day(name, day);
            case Checkbox tick -> draft.flag(name, tick);
            case SpokenField spoken -> draft.part(name, spoken, SpokenField::written, SpokenField::read);
            case LanguageField language -> draft.text(name, language);
            case NeighbourField somebody -> {} // somebody else's name is looked up anew
            case Select<?> choice -> keep(draft, name, choice);
            case ComboBox<?> choice -> keep(draft, name, choice);
            case RadioButtonGroup<?> choice -> keep(draft, name, choice);
            default -> {}
        }
    }

    private static <T> void keep(KeptDraft draft, String name, Select<T> choice) {
        keep(draft, name, choice, choice.getItemLabelGenerator(), choice.getListDataView());
    }

    private static <T> void keep(KeptDraft draft, String name, ComboBox<T> choice) {
        keep(draft, name, choice, choice.getItemLabelGenerator(), choice.getListDataView());
    }

    private static <T> void keep(KeptDraft draft, String name, RadioButtonGroup<T> choice) {
        keep(draft, name, choice, choice.getItemLabelGenerator(), choice.getListDataView());
    }

    /** A choice is kept by its name, and one without a name as the reader saw it. */
    private static <T> void keep(
            KeptDraft draft,
            String name,
            HasValue<?, T> choice,
            ItemLabelGenerator<T> label,
            ListDataView<T, ?> offered) {
        SerializableFunction<T, String> word = one -> one instanceof Enum<?> named ? named.name() : label.apply(one);
        draft.part(
                name,
                choice,
                word,
                kept -> offered.getItems()
                        .filter(one -> word.apply(one).equals(kept))
                        .findFirst()
                        .orElse(null));
    }
}
