package ch.etappe.dossier.ui.person;

import ch.etappe.person.ReadingAbility;
import ch.etappe.person.SpokenLanguage;
import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Languages in order, the best first, each with how well it is read.
 * <p><b>Accessibility:</b> each line is a named pair of fields with its own button to take it out.
 */
class SpokenField extends CustomField<List<SpokenLanguage>> {

    private final Locale reader;
    private final Div rows = new Div();
    private final List<Row> lines = new ArrayList<>();

    SpokenField(String label, Locale reader) {
        super(List.of());
        this.reader = reader;
        setLabel(label);
        rows.addClassName("spoken");
        Button more = new Button(
                getTranslation("person.languages.add"), Icon.PLUS.create(), click -> add("", ReadingAbility.UNKNOWN));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(rows, more));
    }

    @Override
    protected List<SpokenLanguage> generateModelValue() {
        return lines.stream()
                .filter(row -> row.language().getValue() != null)
                .map(row -> new SpokenLanguage(
                        row.language().getValue(), row.reading().getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<SpokenLanguage> languages) {
        rows.removeAll();
        lines.clear();
        languages.forEach(one -> add(one.language(), one.reading()));
    }

    /** The fields change one by one; what counts is what stands there now. */
    @Override
    public List<SpokenLanguage> getValue() {
        return generateModelValue();
    }

    /** A first line to fill in, for somebody of whom nothing is known yet. */
    void offerOne() {
        add("", ReadingAbility.UNKNOWN);
    }

    /** For a draft: {@code ti:WELL,ar:NO}. */
    static String written(List<SpokenLanguage> languages) {
        return languages.stream()
                .map(one -> one.language() + ":" + one.reading())
                .collect(Collectors.joining(","));
    }

    static List<SpokenLanguage> read(String written) {
        return Arrays.stream(written.split(","))
                .map(one -> one.split(":"))
                .filter(parts -> parts.length == 2)
                .map(parts -> new SpokenLanguage(
                        parts[0],
                        Arrays.stream(ReadingAbility.values())
                                .filter(ability -> ability.name().equals(parts[1]))
                                .findFirst()
                                .orElse(ReadingAbility.UNKNOWN)))
                .toList();
    }

    private void add(String tag, ReadingAbility ability) {
        LanguageField language = new LanguageField("", reader).with(tag.isEmpty() ? null : tag);
        language.setAriaLabel(getTranslation("person.languages.language"));
        language.setPlaceholder(getTranslation("person.languages.language"));
        Select<ReadingAbility> reading = new Select<>();
        reading.setAriaLabel(getTranslation("person.languages.reading"));
        reading.setItems(ReadingAbility.values());
        reading.setItemLabelGenerator(one -> getTranslation(one.key()));
        reading.setValue(ability);
        Row row = new Row(language, reading);
        Div line = new Div(language, reading);
        Button out = new Button(Icon.TRASH.create());
        out.setAriaLabel(getTranslation("person.languages.remove"));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.addClickListener(click -> {
            lines.remove(row);
            rows.remove(line);
            updateValue();
        });
        line.add(out);
        lines.add(row);
        rows.add(line);
    }

    private record Row(LanguageField language, Select<ReadingAbility> reading) implements Serializable {}
}
