package ch.etappe.funding.ui;

import ch.etappe.funding.EntryKind;
import ch.etappe.funding.EntryQuery;
import ch.etappe.funding.EntrySummary;
import ch.etappe.funding.FundId;
import ch.etappe.funding.Funds;
import ch.etappe.uikit.Downloads;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of a fund and year, newest first. No person stands there, a dossier has a number. */
class EntryList extends Composite<Div> {

    private final Select<EntryKind> kind = new Select<>();
    private final LazyGrid<EntrySummary> list;
    private @Nullable EntryQuery query;

    /** @param reverse asks to reverse an entry; null for who only looks */
    EntryList(Funds funds, SerializableRunnable onFilter, @Nullable SerializableConsumer<EntrySummary> reverse) {
        Wording words = Wording.of(this);
        String all = getTranslation("funding.kind.all");
        kind.setAriaLabel(getTranslation("funding.entry.kind"));
        kind.setItems(EntryKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(all);
        kind.setItemLabelGenerator(one -> one == null ? all : getTranslation(one.key()));
        kind.addValueChangeListener(change -> {
            EntryQuery shown = query;
            if (change.isFromClient() && shown != null) {
                query = new EntryQuery(shown.fund(), shown.year(), change.getValue());
                again();
                onFilter.run();
            }
        });
        list = new LazyGrid<EntrySummary>(
                        "funding.entries.total",
                        new EmptyState(
                                getTranslation("funding.entries.none"), getTranslation("funding.entries.none-next")))
                .named(getTranslation("funding.entries"));
        new EntryColumns(words, reverse).on(list.grid());
        list.load(
                page -> (query == null
                                ? List.<EntrySummary>of()
                                : funds.entries(query, page.getOffset(), page.getLimit()))
                        .stream(),
                page -> query == null ? 0 : funds.count(query));
        getContent()
                .add(Panel.open("entries", getTranslation("funding.entries"))
                        .beside(kind)
                        .actions(Downloads.of(
                                "etappe-buchungen",
                                FundTables.entries(words),
                                () -> funds.all(Objects.requireNonNull(query))))
                        .with(list));
    }

    @Nullable
    EntryKind kind() {
        return kind.getValue();
    }

    void show(FundId fund, int year, @Nullable EntryKind wanted) {
        query = new EntryQuery(fund, year, wanted);
        kind.setValue(wanted);
        list.refresh();
    }

    private void again() {
        list.refresh();
    }
}
