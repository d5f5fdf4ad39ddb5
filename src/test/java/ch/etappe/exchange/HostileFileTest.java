package ch.etappe.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody sends: it is read right or refused in one sentence, and nothing of it stays on the disk. */
class HostileFileTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path data;

    private ImportIntake intake;

    @BeforeEach
    void inAnEmptyFolder() {
        intake = new ImportIntake(new ImportProperties(data.toString()));
    }

    @AfterEach
    void nothingStays() throws IOException {
        try (Stream<Path> left = Files.walk(data)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void utf8WithMarkAndSemicolonsIsRead() {
        assertThat(read("\uFEFFName;Vorname\r\nTesfay;Sälam\r\n\"A;B\";\"sagt \"\"ja\"\"\"\r\n"))
                .containsExactly("2 [Tesfay, Sälam]", "3 [A;B, sagt \"ja\"]");
    }

    @ParameterizedTest
    @CsvSource({"';'", "','", "'\t'"})
    void theSeparatorIsFoundOut(String separator) {
        assertThat(read("Name" + separator + "Vorname\nTesfay" + separator + "Selam\n"))
                .containsExactly("2 [Tesfay, Selam]");
    }

    @Test
    void emptyRowsAreLeftOutAndTheLinesStayThoseOfTheFile() {
        assertThat(read("Name;Vorname\n\n;;\nTesfay;\"Selam\nMaria\"\nReza;\n"))
                .containsExactly("4 [Tesfay, Selam\nMaria]", "6 [Reza, ]");
    }

    @Test
    void ourOwnGuardAgainstFormulasComesOffAgain() {
        assertThat(read("Name;Telefon\nTesfay;'+41 79 000 00 00\n")).containsExactly("2 [Tesfay, +41 79 000 00 00]");
    }

    @Test
    void latin1IsRefusedWithTheLine() {
        refuses("exchange.refusal.not-utf-8", bytes("Name;Ort\nMeier;Olten\nMüller;Bern\n", "ISO-8859-1"), 3);
    }

    @Test
    void latin1FarInsideIsRefusedWithTheLineToo() {
        String fine = "Name;Ort\n" + "Meier;Olten\n".repeat(50_000);
        refuses("exchange.refusal.not-utf-8", bytes(fine + "Müller;Bern\n", "ISO-8859-1"), 50_002);
    }

    @Test
    void utf16IsRefused() {
        refuses("exchange.refusal.utf-16", bytes("Name;Ort\nMeier;Olten\n", "UTF-16"));
        refuses("exchange.refusal.no-text", bytes("Name;Ort\nMeier;Olten\n", "UTF-16LE"), 1);
    }

    @Test
    void aRenamedArchiveAndAnOldExcelFileAreRefused() {
        refuses("exchange.refusal.excel", new byte[] {'P', 'K', 3, 4, 0, 0});
        refuses("exchange.refusal.excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    }

    @Test
    void aQuoteThatNobodyClosesIsRefusedWithItsLine() {
        refuses("exchange.refusal.quotes", utf8("Name;Ort\nMeier;Olten\nMüller;\"Bern\nKeller;Aarau\n"), 3);
        refuses("exchange.refusal.quotes", utf8("Name;Ort\nMeier;\"Olten\"x\n"), 2);
    }

    @Test
    void aQuoteThatSwallowsTheRestIsRefusedBeforeItFillsTheMemory() {
        refuses("exchange.refusal.quotes", utf8("Name;Ort\nMeier;\"Olten\n" + "Keller;Aarau\n".repeat(100_000)), 2);
    }

    @Test
    void aMillionColumnsAreRefused() {
        refuses("exchange.refusal.line-too-long", utf8("a;".repeat(1_000_000)), 1);
        refuses("exchange.refusal.columns", utf8(columns(101) + "\n1;2\n"), 100);
    }

    @Test
    void whatIsNoTextIsRefused() {
        refuses("exchange.refusal.no-text", utf8("Name;Ort\nMei\u0000er;Olten\n"), 2);
        refuses("exchange.refusal.empty", new byte[0]);
        refuses("exchange.refusal.no-header", utf8("\n\n"));
        refuses("exchange.refusal.no-header", utf8("Liste der Ankünfte\nTesfay\n"));
        refuses("exchange.refusal.no-rows", utf8("Name;Ort\n;\n"));
        refuses("exchange.refusal.heading-twice", utf8("Name;Ort; NAME \nMeier;Olten;x\n"), 3);
    }

    @Test
    void moreRowsThanOneImportTakesAreRefused() {
        refuses("exchange.refusal.too-many-rows", utf8("Name;Ort\n" + "M;O\n".repeat(20_001)), 20_000);
        assertThat(read("Name;Ort\n" + "M;O\n".repeat(20_000))).hasSize(20_000);
    }

    @Test
    void aHundredMegabytesAreNotReadToTheirEnd() {
        Endless file = new Endless(100 * MEGABYTE);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> intake.take(file, 20 * MEGABYTE, (path, layout, sum) -> 0))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.too-large"));
        assertThat(file.sent).isLessThan(21 * MEGABYTE);
    }

    @Test
    void aSenderWhoStopsInBetweenIsToldSo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> intake.take(broken, MEGABYTE, (path, layout, sum) -> 0))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.interrupted"));
    }

    private List<String> read(String text) {
        return read(utf8(text));
    }

    private List<String> read(byte[] file) {
        return intake.take(new ByteArrayInputStream(file), 5 * MEGABYTE, (path, layout, sum) -> {
            List<String> rows = new ArrayList<>();
            CsvFile.rows(path, layout, (cells, line) -> rows.add(line + " " + cells));
            return rows;
        });
    }

    private void refuses(String key, byte[] file, Object... arguments) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(file)).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.arguments()).containsExactly(arguments);
        });
    }

    private static String columns(int many) {
        return String.join(
                ";", Stream.iterate(1, n -> n + 1).limit(many).map(n -> "c" + n).toList());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    /** Text that is made while it is read. */
    private static final class Endless extends InputStream {

        private final long size;
        private long sent;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return sent++ < size ? 'a' : -1;
        }
    }
}
