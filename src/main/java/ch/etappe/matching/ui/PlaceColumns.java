package ch.etappe.matching.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.matching.PlaceSummary;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the list of places says of each.
 *
 * @param change opens the form; null for who only looks
 */
record PlaceColumns(Wording words, @Nullable SerializableConsumer<PlaceSummary> change) implements Serializable {

    void on(Grid<PlaceSummary> grid) {
        grid.addComponentColumn(place -> new UserText(place.town()))
                .setHeader(words.of("matching.places.town"))
                .setFlexGrow(2);
        grid.addColumn(place ->
                        words.of(place.municipality() ? "matching.places.municipality" : "matching.places.around"))
                .setHeader(words.of("matching.places.kind"))
                .setFlexGrow(1);
        grid.addColumn(place -> degrees(place.latitude()))
                .setHeader(words.of("matching.places.latitude"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
        grid.addColumn(place -> degrees(place.longitude()))
                .setHeader(words.of("matching.places.longitude"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
        grid.addComponentColumn(place -> new UserText(changed(place)))
                .setHeader(words.of("matching.places.changed"))
                .setFlexGrow(3);
        if (change != null) {
            grid.addComponentColumn(place -> button(place, change))
                    .setHeader(words.of("matching.places.act"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
    }

    /** At least two digits, so that the column is easy to read. */
    private static String degrees(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }

    private Button button(PlaceSummary place, SerializableConsumer<PlaceSummary> open) {
        Button button = new Button(words.of("organisation.change"), click -> open.accept(place));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.of("organisation.change-of", place.town()));
        return button;
    }

    private String changed(PlaceSummary place) {
        return place.changedAt() == null
                ? ""
                : words.of(
                        "matching.places.changed-line",
                        Dates.numeric(Dates.dayOf(place.changedAt())),
                        place.changedBy() == null ? "" : place.changedBy(),
                        place.reason() == null ? "" : place.reason());
    }
}
