package ch.etappe.dossier.ui;

import ch.etappe.dossier.CheckItem;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Locale;

/** The checklist of a step, folded until somebody needs it. Ticking saves at once. */
class Checklist extends NativeDetails {

    private int ticked;

    /** @param onTick gets the item's code and whether it is ticked now */
    Checklist(
            List<CheckItem> items,
            Locale reader,
            Wording words,
            boolean mayTick,
            SerializableBiConsumer<String, Boolean> onTick) {
        addClassName("checklist");
        ticked = (int) items.stream().filter(CheckItem::ticked).count();
        Div list = new Div();
        for (CheckItem item : items) {
            Checkbox box = new Checkbox(item.text().in(reader).text(), item.ticked());
            box.setReadOnly(!mayTick);
            box.addValueChangeListener(change -> {
                onTick.accept(item.code(), change.getValue());
                ticked += change.getValue() ? 1 : -1;
                count(words, items.size());
            });
            list.add(box);
        }
        count(words, items.size());
        setContent(list);
    }

    private void count(Wording words, int all) {
        setSummaryText(words.of("dossier.step.checklist", ticked, all));
    }
}
