package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierMark;
import ch.etappe.dossier.DossierQuery;
import ch.etappe.dossier.DossierState;
import ch.etappe.kernel.TargetGroup;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to look for in a list of dossiers, and its form in a URL: {@code ?q=selam&state=active&group=va&mark=stuck&mine}. */
class DossierFilter extends Div {

    private static final int LONGEST_SEARCH = 100;

    private final TextField text = new TextField();
    private final Select<DossierState> state;
    private final Select<TargetGroup> group;
    private final Map<String, Checkbox> marks = new LinkedHashMap<>();
    private final Checkbox mine = new Checkbox();

    DossierFilter(List<DossierMark> offered, SerializableConsumer<DossierQuery> onChange) {
        addClassName("filter");
        SerializableRunnable tell = () -> onChange.accept(query());
        text.setLabel(getTranslation("dossier.list.search"));
        text.setPlaceholder(getTranslation("dossier.list.search-hint"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST_SEARCH);
        state = choice("dossier.list.state", "dossier.list.all-open", DossierState.values(), DossierState::key, tell);
        group = choice("dossier.list.group", "dossier.list.all-groups", TargetGroup.values(), TargetGroup::key, tell);
        mine.setLabel(getTranslation("dossier.list.mine"));
        text.addValueChangeListener(change -> tell(change.isFromClient(), tell));
        mine.addValueChangeListener(change -> tell(change.isFromClient(), tell));
        add(text, state, group);
        offered.forEach(mark -> {
            Checkbox box = new Checkbox(getTranslation(mark.labelKey()));
            box.addValueChangeListener(change -> tell(change.isFromClient(), tell));
            marks.put(mark.code(), box);
            add(box);
        });
        add(mine);
    }

    static DossierQuery read(QueryParameters url) {
        String words = url.getSingleParameter("q").orElse("");
        return new DossierQuery(
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                one(url, "state", DossierState.values()),
                one(url, "group", TargetGroup.values()),
                url.getSingleParameter("mark")
                        .map(codes -> Set.copyOf(Arrays.asList(codes.split(","))))
                        .orElse(Set.of()),
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
        if (query.group() != null) {
            url.put("group", query.group().name().toLowerCase(Locale.ROOT));
        }
        if (!query.marks().isEmpty()) {
            url.put("mark", String.join(",", new TreeSet<>(query.marks())));
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
        group.setValue(query.group());
        marks.forEach((code, box) -> box.setValue(query.marks().contains(code)));
        mine.setValue(query.mineOnly());
    }

    private DossierQuery query() {
        Set<String> chosen = marks.entrySet().stream()
                .filter(mark -> mark.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new DossierQuery(text.getValue(), state.getValue(), group.getValue(), chosen, mine.getValue());
    }

    /** @param none what it is called when nothing is chosen */
    private <E extends Enum<E>> Select<E> choice(
            String label, String none, E[] all, SerializableFunction<E, String> key, SerializableRunnable tell) {
        Select<E> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(all);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation(none));
        choice.setItemLabelGenerator(item -> getTranslation(item == null ? none : key.apply(item)));
        choice.addValueChangeListener(change -> tell(change.isFromClient(), tell));
        return choice;
    }

    private static <E extends Enum<E>> @Nullable E one(QueryParameters url, String name, E[] all) {
        return url.getSingleParameter(name)
                .flatMap(wanted -> Arrays.stream(all)
                        .filter(candidate -> candidate.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .orElse(null);
    }

    private static void tell(boolean typed, SerializableRunnable tell) {
        if (typed) {
            tell.run();
        }
    }
}
