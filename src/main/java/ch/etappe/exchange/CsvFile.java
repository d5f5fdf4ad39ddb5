package ch.etappe.exchange;

import ch.etappe.kernel.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of a file that {@link TextCheck} found to be text, one at a time. */
final class CsvFile {

    static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 100;

    /** Longer than any line may be: only a quote that nobody closed makes a row so long. */
    private static final int LONGEST_ROW = 60_000;

    private static final String SEPARATORS = ";,\t";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvFile() {}

    /**
     * @throws Refusal {@code exchange.refusal.empty}, {@code .no-header}, {@code .columns}, {@code .heading-twice} with the
     *     heading, {@code .quotes} with the line
     */
    static Layout layout(Path file) throws IOException {
        char separator = separator(firstLine(file));
        List<String> header = header(file, separator);
        if (header.size() > MOST_COLUMNS) {
            throw new Refusal("exchange.refusal.columns", MOST_COLUMNS);
        }
        if (header.stream().filter(heading -> !heading.isEmpty()).count() < 2) {
            throw new Refusal("exchange.refusal.no-header");
        }
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < header.size(); column++) {
            String heading = header.get(column);
            if (!heading.isEmpty() && !seen.add(Headings.folded(heading))) {
                throw new Refusal("exchange.refusal.heading-twice", column + 1);
            }
        }
        return new Layout(separator, header);
    }

    /**
     * Hands out the cells of each row with the line it begins on; empty rows are left out.
     *
     * @return how many
     * @throws Refusal {@code exchange.refusal.no-rows}, {@code .too-many-rows}, {@code .quotes} with the line
     */
    static int rows(Path file, Layout layout, ObjIntConsumer<List<String>> row) throws IOException {
        int[] rows = {0};
        boolean[] header = {true};
        records(file, layout.separator(), record -> {
            if (header[0]) {
                header[0] = false;
            } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                if (++rows[0] > MOST_ROWS) {
                    throw new Refusal("exchange.refusal.too-many-rows", MOST_ROWS);
                }
                row.accept(
                        record.getFields().stream().map(CsvFile::cell).toList(),
                        Math.toIntExact(record.getStartingLineNumber()));
            }
            return true;
        });
        if (rows[0] == 0) {
            throw new Refusal("exchange.refusal.no-rows");
        }
        return rows[0];
    }

    private static String firstLine(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = text.readLine();
            if (line == null
                    || line.replace(String.valueOf(BYTE_ORDER_MARK), "").isBlank()) {
                throw new Refusal("exchange.refusal.no-header");
            }
            return line;
        }
    }

    /** Of those that can be, the one that occurs most; headings themselves hardly have one. */
    private static char separator(String header) {
        char most = ';';
        long times = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long found = header.chars().filter(sign -> sign == candidate).count();
            if (found > times) {
                most = candidate;
                times = found;
            }
        }
        return most;
    }

    private static List<String> header(Path file, char separator) throws IOException {
        List<List<String>> found = new ArrayList<>();
        records(file, separator, record -> {
            found.add(record.getFields().stream().map(String::strip).toList());
            return false;
        });
        return found.isEmpty() ? List.of() : found.getFirst();
    }

    private static void records(Path file, char separator, RecordTaker taker) throws IOException {
        int next = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(LONGEST_ROW)
                                .maxFieldSize(LONGEST_ROW)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        file,
                        StandardCharsets.UTF_8)) {
            for (CsvRecord record : csv) {
                next = Math.toIntExact(record.getStartingLineNumber()) + 1;
                if (!taker.take(record)) {
                    return;
                }
            }
        } catch (CsvParseException wrong) {
            throw new Refusal("exchange.refusal.quotes", lineOf(wrong, next));
        }
    }

    private static int lineOf(CsvParseException wrong, int atLeast) {
        Matcher line = LINE.matcher(String.valueOf(wrong.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : atLeast;
    }

    /** Without the apostrophe that spreadsheets and our own exports put before what looks like a formula. */
    private static String cell(String typed) {
        String cell = typed.strip();
        return cell.matches("(?s)'[=+@\\-].*") ? cell.substring(1) : cell;
    }

    @FunctionalInterface
    private interface RecordTaker {

        /** @return whether to go on */
        boolean take(CsvRecord record);
    }
}
