package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.RunQuery;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.offer.OfferCategory;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to look for among runs: words, kind, level and town. */
class RunFilterFields extends Div {

    private final TextField text = new TextField(getTranslation("enrolment.picker.search"));
    private final Select<OfferCategory> category;
    private final Select<CefrLevel> level;
    private final Select<String> town;

    /** @param towns empty hides the field */
    RunFilterFields(RunQuery first, List<String> towns, SerializableConsumer<RunQuery> onChange) {
        addClassName("filter");
        category = select(
                "enrolment.picker.category", List.of(OfferCategory.values()), item -> getTranslation(item.key()));
        level = select("enrolment.picker.level", List.of(CefrLevel.values()), this::name);
        town = select("enrolment.picker.town", towns, item -> item);
        town.setVisible(!towns.isEmpty());
        text.setValue(first.text());
        category.setValue(first.category());
        level.setValue(first.level());
        text.setAutofocus(true);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        add(text, category, level, town);
        text.addValueChangeListener(change -> onChange.accept(query(first)));
        category.addValueChangeListener(change -> onChange.accept(query(first)));
        level.addValueChangeListener(change -> onChange.accept(query(first)));
        town.addValueChangeListener(change -> onChange.accept(query(first)));
    }

    private RunQuery query(RunQuery first) {
        return new RunQuery(text.getValue(), category.getValue(), first.area(), level.getValue(), town.getValue());
    }

    private <T> Select<T> select(String label, List<T> items, SerializableFunction<T, String> name) {
        String all = getTranslation("enrolment.picker.all");
        Select<T> field = new Select<>();
        field.setLabel(getTranslation(label));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator((@Nullable T item) -> item == null ? all : name.apply(item));
        return field;
    }

    private String name(CefrLevel item) {
        return item == CefrLevel.ALPHA ? getTranslation("offer.level.alpha") : item.name();
    }
}
