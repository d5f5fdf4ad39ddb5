package ch.etappe.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Levels as bars, each beside the level of an earlier time.
 * <pre>{@code
 * new LevelBars(labels, 4, List.of(
 *         new Row("Sprache", new Level(3, "3 · trägt"), new Level(2, "2 · etwas Unterstützung"))));
 * }</pre>
 * <p><b>Accessibility:</b> a figure with its summary in words; each row says its levels in words, the bars are hidden
 * from screen readers; the same as a table on demand. Now and before differ in thickness and filling, not in colour alone.
 */
@Tag("figure")
public class LevelBars extends HtmlContainer {

    private static final int WIDTH = 200;

    /**
     * All words, in one language.
     *
     * @param title what the picture shows
     * @param summary the same in a sentence
     * @param concern heading of the table's first column
     */
    public record Labels(String title, String summary, String concern, String now, String before, String asTable)
            implements Serializable {}

    /** @param word what the level means, e.g. {@code 3 · trägt} */
    public record Level(int level, String word) implements Serializable {}

    /** One concern; a level that is not known is null. */
    public record Row(
            String label, @Nullable Level now, @Nullable Level before) implements Serializable {}

    /** @param most the highest level, the full width of a bar */
    public LevelBars(Labels labels, int most, List<Row> rows) {
        addClassName("level-bars");
        HtmlContainer caption = new HtmlContainer("figcaption");
        Span title = new Span(labels.title());
        title.addClassName("strong");
        Paragraph summary = new Paragraph(labels.summary());
        summary.addClassName("soft");
        caption.add(title, summary);
        boolean compares = rows.stream().anyMatch(row -> row.before() != null);
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        rows.forEach(row -> list.add(item(row, most, labels)));
        add(caption);
        if (compares) {
            add(legend(labels));
        }
        add(list, new NativeDetails(labels.asTable(), table(labels, rows, compares)));
    }

    private static Component legend(Labels labels) {
        Div legend = new Div(key(bar(4, "now", 3, 18)), new Span(labels.now()), key(bar(4, "before", 8, 8)));
        legend.add(new Span(labels.before()));
        legend.addClassName("legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private static Component key(String shape) {
        Component key = picture(shape, WIDTH);
        key.addClassName("key");
        return key;
    }

    private static ListItem item(Row row, int most, Labels labels) {
        Span label = new Span(row.label());
        label.addClassName("label");
        Div words = new Div();
        words.addClassName("words");
        StringBuilder shapes = new StringBuilder();
        for (int i = 1; i <= most; i++) {
            int x = i * WIDTH / most;
            shapes.append("<line class=\"step\" x1=\"%d\" x2=\"%d\" y1=\"0\" y2=\"24\"/>".formatted(x, x));
        }
        Level now = row.now();
        if (now != null) {
            shapes.append(bar(most, "now", 2, 12, now.level()));
            words.add(new Span(now.word()));
        }
        Level before = row.before();
        if (before != null) {
            shapes.append(bar(most, "before", 16, 6, before.level()));
            Span earlier = new Span(labels.before() + ": " + before.word());
            earlier.addClassName("soft");
            words.add(earlier);
        }
        return new ListItem(label, picture(shapes.toString(), WIDTH), words);
    }

    private static String bar(int most, String look, int y, int height) {
        return bar(most, look, y, height, most);
    }

    private static String bar(int most, String look, int y, int height, int level) {
        int width = level * WIDTH / most;
        return "<rect class=\"%s\" x=\"1\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                .formatted(look, y, Math.max(width - 2, 1), height);
    }

    private static Component picture(String shapes, int width) {
        Span picture = new Span();
        picture.addClassName("picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 %d 24\" preserveAspectRatio=\"none\" focusable=\"false\">%s</svg>"
                                .formatted(width + 1, shapes));
        return picture;
    }

    private static NativeTable table(Labels labels, List<Row> rows, boolean compares) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(column(labels.concern()), column(labels.now()));
        if (compares) {
            head.add(column(labels.before()));
        }
        for (Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(row.label());
            name.getElement().setAttribute("scope", "row");
            line.add(name, cell(row.now()));
            if (compares) {
                line.add(cell(row.before()));
            }
        }
        return table;
    }

    private static NativeTableHeaderCell column(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(@Nullable Level level) {
        return new NativeTableCell(level == null ? "–" : level.word());
    }
}
