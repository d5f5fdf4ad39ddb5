package ch.etappe.offer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/**
 * A search field whose words stand in the address, so that a search can be linked and survives a reload.
 * <p><b>Accessibility:</b> a labelled search field; the list says its new total.
 */
class SearchBox extends Div {

    private static final String WORDS = "q";

    private final TextField field;

    SearchBox(String label) {
        field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        addClassName("search");
        add(field);
    }

    /** Takes the words over from the address. */
    SearchBox readFrom(Location location) {
        field.setValue(location.getQueryParameters().getSingleParameter(WORDS).orElse(""));
        return this;
    }

    /** @param path address of the view, without parameters */
    void onChange(String path, SerializableRunnable search) {
        field.addValueChangeListener(change -> {
            QueryParameters parameters =
                    words().isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(WORDS, words()));
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, parameters)));
            search.run();
        });
    }

    String words() {
        return field.getValue().strip();
    }
}
