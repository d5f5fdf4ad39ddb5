package ch.etappe.dossier.ui.person;

import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Arrays;

/** Says, beside the form of an arrival, what follows when it is saved. */
class AfterArrival extends Composite<Panel> {

    private final String[] keys;

    /** @param keys of the sentences, in order */
    AfterArrival(String... keys) {
        this.keys = keys;
    }

    @Override
    protected Panel initContent() {
        OrderedList steps = new OrderedList();
        steps.addClassNames("what-follows", "soft");
        Arrays.stream(keys).map(key -> new ListItem(getTranslation(key))).forEach(steps::add);
        return Panel.open("afterwards", getTranslation("dossier.arrival.afterwards"))
                .with(steps);
    }
}
