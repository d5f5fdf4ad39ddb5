package ch.etappe.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @TempDir
    Path folder;

    private final Table<Row> table = new Table<Row>()
            .column("Name", Row::name)
            .column("Zugewiesen", Row::day)
            .column("Anzahl", Row::number);

    private record Row(String name, @Nullable LocalDate day, int number) {}

    @Test
    void csvIsWhatOfficesOpenWithoutAsking() throws IOException {
        assertThat(csv(new Row("Yıldız; \"Ayşe\"", LocalDate.of(2026, 11, 5), 3), new Row("ሰላም", null, -4)))
                .isEqualTo("\uFEFFName;Zugewiesen;Anzahl\r\n"
                        + "\"Yıldız; \"\"Ayşe\"\"\";05.11.2026;3\r\n"
                        + "ሰላም;;-4\r\n");
    }

    @Test
    void nothingTypedBecomesAFormula() throws IOException {
        assertThat(csv(
                        new Row("=HYPERLINK(\"http://x\")", null, 1),
                        new Row("@sum", null, 1),
                        new Row("-2+3", null, 1)))
                .contains("'=HYPERLINK", "'@sum", "'-2+3");
    }

    @Test
    void xlsxHoldsTextAsTextAndDaysAsDays() throws IOException {
        Path book = folder.resolve("dossiers.xlsx");
        try (OutputStream out = Files.newOutputStream(book)) {
            table.xlsx(out, "Dossiers", Stream.of(new Row("=1+1", LocalDate.of(2026, 11, 5), 3)));
        }

        String file = unzipped(book);
        assertThat(file).contains("Zugewiesen", "=1+1").doesNotContain("<f>");
    }

    @Test
    void pagesAreAskedForWhileTheyAreConsumed() {
        AtomicInteger asked = new AtomicInteger();
        Stream<Integer> rows = Pages.stream((offset, limit) -> {
            asked.incrementAndGet();
            return Stream.iterate(offset, number -> number < 1200, number -> number + 1)
                    .limit(limit)
                    .toList();
        });

        assertThat(rows).hasSize(1200).startsWith(0, 1).endsWith(1198, 1199);
        assertThat(asked).hasValue(4);
    }

    private String csv(Row... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.csv(out, Stream.of(rows));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String unzipped(Path book) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
