package ch.etappe.funding.ui;

import ch.etappe.funding.EntrySummary;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the list of a fund says of each entry.
 *
 * @param reverse asks to reverse an entry; null for who only looks
 */
record EntryColumns(Wording words, @Nullable SerializableConsumer<EntrySummary> reverse) implements Serializable {

    void on(Grid<EntrySummary> grid) {
        grid.addColumn(one -> Dates.numeric(one.valueDate()))
                .setHeader(words.of("funding.entry.value-date"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(one -> FundWords.kind(one, words))
                .setHeader(words.of("funding.entry.kind"))
                .setFlexGrow(2);
        grid.addComponentColumn(one -> FundWords.amount(one.amount()))
                .setHeader(words.of("funding.entry.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(2);
        grid.addComponentColumn(one -> new UserText(FundWords.purpose(one, words)))
                .setHeader(words.of("funding.entry.purpose"))
                .setFlexGrow(4);
        grid.addComponentColumn(this::place)
                .setHeader(words.of("funding.entry.where"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::booked)
                .setHeader(words.of("funding.entry.booked"))
                .setFlexGrow(2);
        if (reverse != null) {
            grid.addComponentColumn(this::act)
                    .setHeader(words.of("funding.entry.act"))
                    .setFlexGrow(2);
        }
    }

    private Component place(EntrySummary one) {
        Div cell = new Div();
        cell.addClassName("two-lines");
        if (one.region() != null && one.area() != null) {
            cell.add(new UserText(one.region()), new Span(FundWords.area(one.area(), words)));
        }
        return cell;
    }

    private Component booked(EntrySummary one) {
        Div cell = new Div(
                new Span(Dates.numeric(Dates.dayOf(one.bookedAt())) + " " + Dates.time(one.bookedAt())),
                new UserText(one.by() == null ? words.of("funding.entry.by-portal") : one.by()));
        cell.addClassName("two-lines");
        return cell;
    }

    private Component act(EntrySummary one) {
        if (one.undone()) {
            return Badges.neutral(words.of("funding.entry.is-undone"));
        }
        if (!one.isReversible() || reverse == null) {
            return new Span();
        }
        Button button = new Button(words.of("funding.reverse"), click -> reverse.accept(one));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.of(
                "funding.reverse-of",
                FundWords.kind(one, words),
                one.amount().formatted(),
                Dates.numeric(one.valueDate())));
        return button;
    }
}
