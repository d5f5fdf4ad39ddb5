package ch.etappe.uikit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a file for a spreadsheet, written one by one, so that memory does not grow with their number.
 * CSV is what offices open without asking: UTF-8 with its mark, semicolons, days as {@code 21.11.2026}. What a
 * spreadsheet would take for a formula begins with an apostrophe there.
 */
public final class Table<T> implements Serializable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";
    private static final int SHEET_NAME = 31;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final List<Column<T>> columns = new ArrayList<>();

    /** @param value a text, a number, a day or null for an empty cell */
    public Table<T> column(String name, Value<T> value) {
        columns.add(new Column<>(name, value));
        return this;
    }

    public void csv(OutputStream out, Stream<T> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            csv.writeRecord(
                    columns.stream().map(column -> harmless(column.name())).toList());
            for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
                T row = each.next();
                csv.writeRecord(columns.stream()
                        .map(column -> text(column.value().of(row)))
                        .toList());
            }
        }
    }

    /** @param title of the sheet */
    public void xlsx(OutputStream out, String title, Stream<T> rows) throws IOException {
        try (Workbook book = new Workbook(out, "Etappe", "1.0")) {
            Worksheet sheet = book.newWorksheet(title.substring(0, Math.min(title.length(), SHEET_NAME)));
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).name());
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            int line = 1;
            for (Iterator<T> each = rows.iterator(); each.hasNext(); line++) {
                write(sheet, line, each.next());
            }
        }
    }

    private void write(Worksheet sheet, int line, T row) {
        for (int column = 0; column < columns.size(); column++) {
            Object value = columns.get(column).value().of(row);
            switch (value) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(line, column, day);
                    sheet.style(line, column).format("dd.mm.yyyy").set();
                }
                case Number number -> sheet.value(line, column, number);
                default -> sheet.value(line, column, value.toString());
            }
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What a cell holds. */
    @FunctionalInterface
    public interface Value<T> extends Serializable {
        @Nullable
        Object of(T row);
    }

    private record Column<T>(String name, Value<T> value) implements Serializable {}
}
