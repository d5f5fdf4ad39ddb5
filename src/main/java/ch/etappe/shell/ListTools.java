package ch.etappe.shell;

import ch.etappe.uikit.Table;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tools of a long list: searches kept under a name, columns to choose, and what is seen as a file.
 * <p><b>Accessibility:</b> a menu bar, by keyboard throughout; chosen columns are checkable items.
 */
public class ListTools extends MenuBar {

    private final transient ListMemory memory;
    private final String list;
    private final String path;
    private final SerializableSupplier<String> query;
    private final MenuItem searches;

    /**
     * @param list names the list in the memory, e.g. {@code dossiers}
     * @param path where the list is; a kept search leads there
     * @param query what is looked for now, as in the URL
     */
    public ListTools(ListMemory memory, String list, String path, SerializableSupplier<String> query) {
        this.memory = memory;
        this.list = list;
        this.path = path;
        this.query = query;
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("list-tools");
        searches = addItem(getTranslation("shell.list.searches"));
    }

    /** Lets the person choose among the columns that have a key. */
    public ListTools columns(Grid<?> grid) {
        SubMenu choice = addItem(getTranslation("shell.list.columns")).getSubMenu();
        Set<String> hidden = memory.hidden(list);
        grid.getColumns().stream().filter(column -> column.getKey() != null).forEach(column -> {
            column.setVisible(!hidden.contains(column.getKey()));
            MenuItem item = choice.addItem(column.getHeaderText(), click -> {
                boolean shown = click.getSource().isChecked();
                column.setVisible(shown);
                memory.show(list, column.getKey(), shown);
            });
            item.setCheckable(true);
            item.setChecked(column.isVisible());
            item.setKeepOpen(true);
        });
        return this;
    }

    /**
     * Offers the rows as files, with exactly the filter that is on the screen.
     *
     * @param name of the file without its ending
     * @param table of the columns that are on the screen
     * @param rows all of them, read page by page
     */
    public <T> ListTools download(
            String name, SerializableSupplier<Table<T>> table, SerializableSupplier<Stream<T>> rows) {
        SubMenu choice = addItem(getTranslation("shell.list.download")).getSubMenu();
        choice.addItem(link("CSV", event -> {
            event.setFileName(name + ".csv");
            event.setContentType("text/csv;charset=UTF-8");
            table.get().csv(event.getOutputStream(), rows.get());
        }));
        choice.addItem(link("XLSX", event -> {
            event.setFileName(name + ".xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            table.get().xlsx(event.getOutputStream(), name, rows.get());
        }));
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        showSearches();
    }

    private void showSearches() {
        SubMenu menu = searches.getSubMenu();
        menu.removeAll();
        memory.searches(list)
                .forEach(search -> menu.addItem(
                        search.name(), click -> UI.getCurrentOrThrow().navigate(path + search.query())));
        menu.addItem(
                getTranslation("shell.list.keep"),
                click -> new KeepSearchDialog(memory, list, query.get(), this::showSearches).open());
    }

    private static Anchor link(String text, Writer writer) {
        DownloadHandler handler = writer::write;
        return new Anchor(handler, text);
    }

    @FunctionalInterface
    private interface Writer extends java.io.Serializable {
        void write(DownloadEvent event) throws IOException;
    }
}
