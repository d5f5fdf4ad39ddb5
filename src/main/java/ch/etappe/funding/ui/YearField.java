package ch.etappe.funding.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which year, also in the address: {@code ?year=2026}. */
class YearField extends Select<Integer> {

    private List<Integer> years;

    /** @param path of the page, to which the year is added */
    YearField(List<Integer> years, String path, SerializableRunnable onChange) {
        this.years = years;
        setAriaLabel(getTranslation("funding.year"));
        addClassName("year");
        setItems(years);
        setItemLabelGenerator(String::valueOf);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui ->
                        ui.getPage().getHistory().replaceState(null, path + "?year=" + change.getValue()));
                onChange.run();
            }
        });
    }

    /** What the address asks for; a year without entries is offered too. */
    void read(BeforeEnterEvent event, int otherwise) {
        int asked = FundAddress.year(event.getLocation().getQueryParameters(), otherwise);
        List<Integer> all = new ArrayList<>(years);
        if (!all.contains(asked)) {
            all.add(asked);
            all.sort(Comparator.reverseOrder());
        }
        setItems(all);
        setValue(asked);
    }

    /** After something was booked in a year that was empty. */
    void offer(List<Integer> now) {
        Integer chosen = getValue();
        years = now;
        setItems(now.contains(chosen) ? now : years);
        setValue(now.contains(chosen) ? chosen : now.getFirst());
    }
}
