package ch.etappe.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.Serializable;
import java.util.stream.Stream;

/** What is on the screen as a file, in both forms that offices use. */
public final class Downloads {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /** @param name of the file without its ending */
    public static <T> Actions of(String name, Table<T> table, SerializableSupplier<Stream<T>> rows) {
        return new Actions(
                link("CSV", event -> {
                    event.setFileName(name + ".csv");
                    event.setContentType("text/csv;charset=UTF-8");
                    table.csv(event.getOutputStream(), rows.get());
                }),
                link("XLSX", event -> {
                    event.setFileName(name + ".xlsx");
                    event.setContentType(XLSX);
                    table.xlsx(event.getOutputStream(), name, rows.get());
                }));
    }

    private static Anchor link(String text, Writer writer) {
        DownloadHandler handler = writer::write;
        Anchor link = new Anchor(handler, "");
        link.add(Icon.DOWNLOAD.create(), new Span(text));
        link.addClassNames("button", "quiet");
        return link;
    }

    @FunctionalInterface
    private interface Writer extends Serializable {
        void write(DownloadEvent event) throws IOException;
    }
}
