package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.SerializableFunction;

/**
 * A list from the database, however long: loads what is visible, counts once, says the total, and says what to do
 * when it is empty.
 * <pre>{@code
 * var list = new LazyGrid<AuditEntry>("audit.total", new EmptyState(getTranslation("audit.none")));
 * list.grid().addColumn(AuditEntry::action).setHeader(getTranslation("audit.action"));
 * list.load(query -> audit.newest(query.getOffset(), query.getLimit()).stream(), query -> audit.count());
 * }</pre>
 * <p><b>Accessibility:</b> a grid named by its label; the total is announced when it changes.
 */
public class LazyGrid<T> extends Composite<Div> {

    private static final int PAGE = 50;

    /** So few rows are as high as they are, without white below them. */
    private static final int SHORT = 15;

    private final Grid<T> grid = new Grid<>();
    private final Paragraph total = new Paragraph();
    private final String totalKey;

    /**
     * @param totalKey message with the number as {@code {0}}, e.g. {@code {0, plural, one {# Eintrag} other {# Einträge}}}
     */
    public LazyGrid(String totalKey, Component whenEmpty) {
        this.totalKey = totalKey;
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        grid.setPageSize(PAGE);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateComponent(whenEmpty);
        getContent().add(total, grid);
        getContent().addClassName("lazy-grid");
    }

    /** The grid itself, for columns, selection and sorting. */
    public Grid<T> grid() {
        return grid;
    }

    /** Names the list for screen readers. */
    public LazyGrid<T> named(String label) {
        grid.setAriaLabel(label);
        return this;
    }

    /**
     * Lets several rows be chosen.
     *
     * @param heading of the column with the boxes, a short word
     * @param label of the box of a row, which says what is chosen
     */
    public LazyGrid<T> selectable(String heading, SerializableFunction<T, String> label) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addDataGenerator((row, data) -> data.put("choose", label.apply(row)));
        // the column itself offers no heading and speaks English, and a heading without words is none for a screen
        // reader
        grid.addAttachListener(attached -> grid.getElement().executeJs("""
                        const boxes = this.querySelector('vaadin-grid-flow-selection-column');
                        boxes.headerRenderer = cell => { cell.textContent = $0; };
                        boxes.renderer = (cell, column, row) => {
                            column._defaultRenderer(cell, column, row);
                            cell.firstElementChild.accessibleName = row.item.choose;
                        };
                        """, heading));
        return this;
    }

    /** Where the rows come from; both callbacks go to the database. */
    public void load(
            CallbackDataProvider.FetchCallback<T, Void> fetch, CallbackDataProvider.CountCallback<T, Void> count) {
        grid.setItems(DataProvider.fromCallbacks(fetch, query -> {
            int rows = count.count(query);
            total.setText(getTranslation(totalKey, rows));
            grid.setAllRowsVisible(rows > 0 && rows <= SHORT);
            return rows;
        }));
    }

    /** Loads again, after a change or with another filter. */
    public void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
