package ch.etappe.exchange.ui;

import ch.etappe.exchange.ArrivalField;
import ch.etappe.exchange.ImportRow;
import ch.etappe.exchange.ImportSummary;
import ch.etappe.exchange.RowProblem;
import ch.etappe.exchange.RowState;
import ch.etappe.uikit.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to say about a row, in sentences. */
final class RowWords {

    private RowWords() {}

    static List<String> of(ImportRow row, ImportSummary summary, Wording words) {
        return switch (row.state()) {
            case BAD, FAILED ->
                row.problems().stream()
                        .map(problem -> problem(problem, row, summary, words))
                        .toList();
            case KNOWN -> List.of(region(row, "exchange.known.", words));
            case SIMILAR ->
                Stream.of(region(row, "exchange.similar.", words), reasons(row, words))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList();
            case REPEATED -> {
                Integer same = row.sameLine();
                yield List.of(
                        same == null ? words.of("exchange.repeated.before") : words.of("exchange.repeated.line", same));
            }
            case READ, NEW, IMPORTED -> List.of();
        };
    }

    /** Name, first name and birth as the file has them. */
    static String person(ImportRow row, ImportSummary summary) {
        return Stream.of(ArrivalField.OFFICIAL_NAME, ArrivalField.FIRST_NAME, ArrivalField.BIRTH)
                .map(field -> row.cell(field, summary.mapping()))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static boolean canBeAllowed(ImportRow row) {
        return row.state() == RowState.SIMILAR;
    }

    private static String problem(RowProblem problem, ImportRow row, ImportSummary summary, Wording words) {
        ArrivalField field = problem.field();
        if (field == null) {
            return words.of(problem.key());
        }
        String value = row.cell(field, summary.mapping());
        return value.isEmpty()
                ? words.of("exchange.value.blank", words.of(field.key()), words.of(problem.key()))
                : words.of("exchange.value", words.of(field.key()), value, words.of(problem.key()));
    }

    private static String region(ImportRow row, String key, Wording words) {
        String region = row.region();
        return region == null ? words.of(key + "nowhere") : words.of(key + "region", region);
    }

    private static String reasons(ImportRow row, Wording words) {
        return row.reasons().stream().map(key -> words.of(key)).collect(Collectors.joining(", "));
    }
}
