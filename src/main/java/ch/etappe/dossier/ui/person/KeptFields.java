package ch.etappe.dossier.ui.person;

import ch.etappe.person.ReadingAbility;
import ch.etappe.person.SpokenLanguage;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the fields of a person's dialogs are written into a draft and read from it. */
final class KeptFields {

    private KeptFields() {}

    /** A choice is kept as the reader saw it; what is not offered any more is left out. */
    static void keep(KeptDraft draft, String name, Component field) {
        switch (field) {
            case TextField text -> draft.text(name, text);
            case TextArea text -> draft.text(name, text);
            case DayField day -> draft.day(name, day);
            case Checkbox tick -> draft.flag(name, tick);
            case SpokenField spoken -> draft.part(name, spoken, KeptFields::write, KeptFields::read);
            case NeighbourField somebody -> {} // somebody else's name is looked up anew
            case Select<?> choice -> keep(draft, name, choice);
            case ComboBox<?> choice -> keep(draft, name, choice);
            default -> {}
        }
    }

    private static <T> void keep(KeptDraft draft, String name, Select<T> choice) {
        SerializableFunction<T, String> words = choice.getItemLabelGenerator()::apply;
        draft.part(name, choice, words, text -> find(choice.getListDataView().getItems(), words, text));
    }

    private static <T> void keep(KeptDraft draft, String name, ComboBox<T> choice) {
        SerializableFunction<T, String> words = choice.getItemLabelGenerator()::apply;
        draft.part(name, choice, words, text -> find(choice.getListDataView().getItems(), words, text));
    }

    private static <T> @Nullable T find(Stream<T> offered, SerializableFunction<T, String> words, String text) {
        return offered.filter(one -> words.apply(one).equals(text)).findFirst().orElse(null);
    }

    private static String write(List<SpokenLanguage> spoken) {
        return spoken.stream().map(one -> one.language() + " " + one.reading()).collect(Collectors.joining(","));
    }

    private static List<SpokenLanguage> read(String kept) {
        return Arrays.stream(kept.split(","))
                .map(one -> one.split(" "))
                .map(one -> new SpokenLanguage(one[0], ReadingAbility.valueOf(one[1])))
                .toList();
    }
}
