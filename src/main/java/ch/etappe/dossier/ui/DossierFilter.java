package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierQuery;
import ch.etappe.dossier.DossierState;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What to look for in a list of dossiers, and its form in a URL: {@code ?q=selam&state=active&mine}. */
class DossierFilter extends Div {

    private static final int LONGEST_SEARCH = 100;

    private final TextField text = new TextField();
    private final Select<DossierState> state = new Select<>();
    private final Checkbox mine = new Checkbox();

    DossierFilter(SerializableConsumer<DossierQuery> onChange) {
        addClassName("filter");
        text.setLabel(getTranslation("dossier.list.search"));
        text.setPlaceholder(getTranslation("dossier.list.search-hint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST_SEARCH);
        state.setLabel(getTranslation("dossier.list.state"));
        state.setItems(DossierState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("dossier.list.all-open"));
        state.setItemLabelGenerator(
                item -> item == null ? getTranslation("dossier.list.all-open") : getTranslation(item.key()));
        mine.setLabel(getTranslation("dossier.list.mine"));
        add(text, state, mine);
        text.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        state.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        mine.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
    }

    static DossierQuery everything() {
        return new DossierQuery("", null, false);
    }

    static DossierQuery read(QueryParameters url) {
        DossierState wanted = url.getSingleParameter("state")
                .flatMap(name -> Arrays.stream(DossierState.values())
                        .filter(candidate -> candidate.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null);
        String words = url.getSingleParameter("q").orElse("");
        return new DossierQuery(
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                wanted,
                url.getSingleParameter("mine").isPresent());
    }

    static String write(DossierQuery query) {
        Map<String, String> url = new LinkedHashMap<>();
        if (!query.text().isBlank()) {
            url.put("q", query.text());
        }
        if (query.state() != null) {
            url.put("state", query.state().name().toLowerCase(Locale.ROOT));
        }
        if (query.mineOnly()) {
            url.put("mine", "");
        }
        String written = QueryParameters.simple(url).getQueryString();
        return written.isEmpty() ? "" : "?" + written;
    }

    void set(DossierQuery query) {
        text.setValue(query.text());
        state.setValue(query.state());
        mine.setValue(query.mineOnly());
    }

    private void tell(boolean typed, SerializableConsumer<DossierQuery> onChange) {
        if (typed) {
            onChange.accept(new DossierQuery(text.getValue(), state.getValue(), mine.getValue()));
        }
    }
}
