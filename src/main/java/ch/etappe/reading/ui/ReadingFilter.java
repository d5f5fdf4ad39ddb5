package ch.etappe.reading.ui;

import ch.etappe.reading.ReadingKind;
import ch.etappe.reading.ReadingPeriod;
import ch.etappe.reading.ReadingQuery;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which readings to show, and its form in a URL: {@code ?q=selam&kind=document&days=90&own}. */
class ReadingFilter extends Div {

    private static final int LONGEST_SEARCH = 100;

    private final TextField text = new TextField();
    private final Select<ReadingKind> kind = new Select<>();
    private final Select<ReadingPeriod> period = new Select<>();
    private final Checkbox own = new Checkbox();

    ReadingFilter(SerializableConsumer<ReadingQuery> onChange) {
        addClassName("filter");
        text.setLabel(getTranslation("reading.search"));
        text.setPlaceholder(getTranslation("reading.search-hint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST_SEARCH);
        String all = getTranslation("reading.kind.all");
        kind.setLabel(getTranslation("reading.what"));
        kind.setItems(ReadingKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(all);
        kind.setItemLabelGenerator(item -> item == null ? all : getTranslation(item.key()));
        period.setLabel(getTranslation("reading.period"));
        period.setItems(ReadingPeriod.values());
        period.setItemLabelGenerator(item -> getTranslation("reading.days", item.days()));
        own.setLabel(getTranslation("reading.own"));
        add(text, kind, period, own);
        text.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        kind.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        period.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        own.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
    }

    static ReadingQuery read(QueryParameters url) {
        String words = url.getSingleParameter("q").orElse("");
        ReadingKind kind = url.getSingleParameter("kind")
                .flatMap(code -> Arrays.stream(ReadingKind.values())
                        .filter(candidate -> candidate.code().equals(code))
                        .findFirst())
                .orElse(null);
        ReadingPeriod period = url.getSingleParameter("days")
                .flatMap(days -> Arrays.stream(ReadingPeriod.values())
                        .filter(candidate -> days.equals(String.valueOf(candidate.days())))
                        .findFirst())
                .orElse(ReadingPeriod.MONTH);
        return new ReadingQuery(
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                kind,
                period,
                url.getSingleParameter("own").isPresent());
    }

    static String write(ReadingQuery query) {
        Map<String, String> url = new LinkedHashMap<>();
        if (!query.text().isBlank()) {
            url.put("q", query.text());
        }
        if (query.kind() != null) {
            url.put("kind", query.kind().code());
        }
        if (query.period() != ReadingPeriod.MONTH) {
            url.put("days", String.valueOf(query.period().days()));
        }
        if (query.own()) {
            url.put("own", "");
        }
        String written = QueryParameters.simple(url).getQueryString();
        return written.isEmpty() ? "" : "?" + written;
    }

    void set(ReadingQuery query) {
        text.setValue(query.text());
        kind.setValue(query.kind());
        period.setValue(query.period());
        own.setValue(query.own());
    }

    private void tell(boolean typed, SerializableConsumer<ReadingQuery> onChange) {
        if (typed) {
            onChange.accept(new ReadingQuery(text.getValue(), kind.getValue(), period.getValue(), own.getValue()));
        }
    }
}
