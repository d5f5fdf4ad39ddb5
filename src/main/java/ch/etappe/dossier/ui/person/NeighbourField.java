package ch.etappe.dossier.ui.person;

import ch.etappe.person.Households;
import ch.etappe.person.Neighbour;
import com.vaadin.flow.component.combobox.ComboBox;

/** Somebody of the own region, found by name in any script; namesakes differ by birth and municipality. */
class NeighbourField extends ComboBox<Neighbour> {

    private static final int MOST = 50;

    NeighbourField(String label, Households households) {
        super(label);
        setPlaceholder(getTranslation("person.household.who-hint"));
        setItemLabelGenerator(one -> one.name() + " · " + one.birth().formatted() + " · " + one.municipality());
        setItems(query -> households.neighbours(query.getFilter().orElse(""), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }
}
