package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.RegionFigures.OnTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Domain 7: cells below five are hidden with secondary suppression, rates need ten. */
class SuppressionTest {

    @Test
    void largeCountsAreShownWithTheirTotals() {
        assertThat(text(Suppression.of(List.of(List.of(5, 6), List.of(7, 8))))).isEqualTo("5 6 11|7 8 15|12 14 26");
    }

    @Test
    void aSmallCountTakesOthersAlongSoThatNobodyCanSubtract() {
        assertThat(text(Suppression.of(List.of(List.of(4, 6, 20), List.of(7, 8, 20), List.of(9, 10, 20)))))
                .isEqualTo("- - 20 30|- - 20 35|9 10 20 39|20 24 60 104");
    }

    @Test
    void noLineEverHidesExactlyOneCell() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<List<Integer>> table = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(row -> random.ints(6, 0, 14).boxed().toList())
                    .toList();
            List<List<OptionalInt>> shown = Suppression.of(table);

            shown.forEach(row -> assertThat(hidden(row)).isNotEqualTo(1));
            IntStream.range(0, 7)
                    .forEach(column -> assertThat(hidden(
                                    shown.stream().map(row -> row.get(column)).toList()))
                            .isNotEqualTo(1));
            assertThat(shown.stream().flatMap(List::stream).filter(OptionalInt::isPresent))
                    .allMatch(cell -> cell.getAsInt() >= Suppression.SMALLEST_SHOWN);
        }
    }

    @Test
    void aRateNeedsTenAndSaysHowSureItIs() {
        assertThat(OnTime.of(9, 9)).isNull();
        assertThat(OnTime.of(8, 10)).isEqualTo(new OnTime(80, 49, 94, 10));
        assertThat(OnTime.of(0, 50)).isEqualTo(new OnTime(0, 0, 7, 50));
    }

    private static long hidden(List<OptionalInt> line) {
        return line.stream().filter(OptionalInt::isEmpty).count();
    }

    private static String text(List<List<OptionalInt>> table) {
        return String.join(
                "|",
                table.stream()
                        .map(row -> String.join(
                                " ",
                                row.stream()
                                        .map(cell -> cell.isPresent() ? String.valueOf(cell.getAsInt()) : "-")
                                        .toList()))
                        .toList());
    }
}
