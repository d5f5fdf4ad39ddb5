package ch.etappe.exchange.ui;

import ch.etappe.exchange.ArrivalField;
import ch.etappe.exchange.ImportId;
import ch.etappe.exchange.ImportRow;
import ch.etappe.exchange.ImportSummary;
import ch.etappe.exchange.Imports;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Table;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Files to download: the template, and what was left out with the reasons. */
final class CsvLinks {

    private CsvLinks() {}

    /** All columns with somebody invented in the only row. */
    static Anchor template(LocalDate today, Wording words) {
        Table<LocalDate> table = new Table<>();
        for (ArrivalField field : ArrivalField.values()) {
            table.column(words.of(field.key()), day -> field == ArrivalField.DAY ? day : field.example());
        }
        return link(words.of("exchange.template"), event -> {
            name(event, "etappe-import.csv");
            table.csv(event.getOutputStream(), Stream.of(today));
        });
    }

    /** The rows of the file as they were, each with its line and what speaks against it, to be mended and sent again. */
    static Anchor leftOut(ImportSummary summary, Imports imports, Wording words) {
        ImportId id = summary.id();
        Table<ImportRow> table = new Table<ImportRow>()
                .column(words.of("exchange.file.line"), ImportRow::line)
                .column(words.of("exchange.file.reason"), row -> String.join("; ", RowWords.of(row, summary, words)));
        List<String> header = summary.header();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            table.column(
                    header.get(i),
                    row -> column < row.cells().size() ? row.cells().get(column) : "");
        }
        return link(words.of("exchange.preview.left-out"), event -> {
            name(event, "etappe-import-rest.csv");
            table.csv(event.getOutputStream(), imports.leftOut(id));
        });
    }

    private static void name(DownloadEvent event, String name) {
        event.setFileName(name);
        event.setContentType("text/csv;charset=UTF-8");
    }

    private static Anchor link(String text, Writer writer) {
        DownloadHandler handler = writer::write;
        Anchor link = new Anchor(handler, "");
        link.add(Icon.DOWNLOAD.create(), new Span(text));
        link.addClassNames("button", "quiet");
        return link;
    }

    @FunctionalInterface
    private interface Writer extends java.io.Serializable {
        void write(DownloadEvent event) throws IOException;
    }
}
