package ch.etappe.funding.ui;

import ch.etappe.funding.EntryKind;
import ch.etappe.funding.EntryQuery;
import ch.etappe.funding.EntrySummary;
import ch.etappe.funding.FundId;
import ch.etappe.funding.Funds;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
    private final @Nullable SerializableConsumer<EntrySummary> reverse;
    private @Nullable EntryQuery query;

    /** @param reverse asks to reverse an entry; null for who only looks */
    EntryList(Funds funds, SerializableRunnable onFilter, @Nullable SerializableConsumer<EntrySummary> reverse) {
        this.reverse = reverse;
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
        columns(words);
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

    private void columns(Wording words) {
        list.grid()
                .addColumn(one -> Dates.numeric(one.valueDate()))
                .setHeader(words.of("funding.entry.value-date"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.grid()
                .addColumn(one -> FundWords.kind(one, words))
                .setHeader(words.of("funding.entry.kind"))
                .setFlexGrow(2);
        list.grid()
                .addComponentColumn(one -> FundWords.amount(one.amount()))
                .setHeader(words.of("funding.entry.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(2);
        list.grid()
                .addComponentColumn(one -> new UserText(FundWords.purpose(one, words)))
                .setHeader(words.of("funding.entry.purpose"))
                .setFlexGrow(4);
        list.grid()
                .addComponentColumn(this::place)
                .setHeader(words.of("funding.entry.where"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(this::booked)
                .setHeader(words.of("funding.entry.booked"))
                .setFlexGrow(2);
        if (reverse != null) {
            list.grid()
                    .addComponentColumn(this::act)
                    .setHeader(words.of("funding.entry.act"))
                    .setFlexGrow(2);
        }
    }

    private Component place(EntrySummary one) {
        Div cell = new Div();
        cell.addClassName("two-lines");
        if (one.region() != null && one.area() != null) {
            cell.add(new UserText(one.region()), new Span(FundWords.area(one.area(), Wording.of(this))));
        }
        return cell;
    }

    private Component booked(EntrySummary one) {
        Div cell = new Div(
                new Span(Dates.numeric(Dates.dayOf(one.bookedAt())) + " " + Dates.time(one.bookedAt())),
                new UserText(one.by() == null ? getTranslation("funding.entry.by-portal") : one.by()));
        cell.addClassName("two-lines");
        return cell;
    }

    private Component act(EntrySummary one) {
        if (one.undone()) {
            return Badges.neutral(getTranslation("funding.entry.is-undone"));
        }
        if (!one.isReversible() || reverse == null) {
            return new Span();
        }
        Button button = new Button(getTranslation("funding.reverse"), click -> reverse.accept(one));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "funding.reverse-of",
                FundWords.kind(one, Wording.of(this)),
                one.amount().formatted(),
                Dates.numeric(one.valueDate())));
        return button;
    }
}
