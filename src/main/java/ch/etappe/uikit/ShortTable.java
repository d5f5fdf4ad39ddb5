package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/**
 * A short table that is there as a whole. Lists that grow are a {@link LazyGrid}.
 * <p><b>Accessibility:</b> a real table in a named group, with header cells for columns and for each row's first cell; where
 * it is wider than the screen it scrolls by keyboard too.
 */
public class ShortTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param name what it shows, for screen readers */
    public ShortTable(String name, String... columns) {
        addClassName("table");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("tabindex", "0");
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        add(table);
    }

    /** One cell a column; the first one names the row. */
    public ShortTable row(Component name, Component... cells) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(name);
        heading.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(heading);
        for (Component cell : cells) {
            row.addDataCell().add(cell);
        }
        table.getBody().add(row);
        return this;
    }
}
