package ch.etappe.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Hides small numbers from whoever may see no persons: every count below five (primary), and as many others that no
 * hidden count can be computed from its row, its column and their totals (secondary). Totals are cells like all others.
 * The limit is a proposal of the model for all that crosses regions.
 */
final class Suppression {

    static final int SMALLEST_SHOWN = 5;

    private final int[][] counts;
    private final boolean[][] hidden;

    private Suppression(int[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /**
     * @param rows counts without totals, all rows equally long
     * @return the same with totals at the end of each row and as the last row; empty for what is hidden
     */
    static List<List<OptionalInt>> of(List<List<Integer>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Suppression table = new Suppression(withTotals(rows));
        table.hideSmall();
        while (table.hideOneMore()) {
            // until nothing can be computed any more
        }
        return table.shown();
    }

    private static int[][] withTotals(List<List<Integer>> rows) {
        int width = rows.getFirst().size();
        int[][] cells = new int[rows.size() + 1][width + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < width; column++) {
                int count = rows.get(row).get(column);
                cells[row][column] = count;
                cells[row][width] += count;
                cells[rows.size()][column] += count;
                cells[rows.size()][width] += count;
            }
        }
        return cells;
    }

    private void hideSmall() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = counts[row][column] < SMALLEST_SHOWN;
            }
        }
    }

    /** Where exactly one cell of a line is hidden, the rest gives it away. */
    private boolean hideOneMore() {
        for (int row = 0; row < counts.length; row++) {
            int line = row;
            int other = smallestBesideALonelyOne(
                    counts[row].length, column -> hidden[line][column], column -> counts[line][column]);
            if (other >= 0) {
                hidden[row][other] = true;
                return true;
            }
        }
        for (int column = 0; column < counts[0].length; column++) {
            int line = column;
            int other = smallestBesideALonelyOne(counts.length, row -> hidden[row][line], row -> counts[row][line]);
            if (other >= 0) {
                hidden[other][column] = true;
                return true;
            }
        }
        return false;
    }

    private static int smallestBesideALonelyOne(int length, IntPredicate isHidden, IntUnaryOperator count) {
        if (IntStream.range(0, length).filter(isHidden).count() != 1) {
            return -1;
        }
        return IntStream.range(0, length)
                .filter(isHidden.negate())
                .boxed()
                .min(Comparator.comparingInt(count::applyAsInt))
                .orElse(-1);
    }

    private List<List<OptionalInt>> shown() {
        return IntStream.range(0, counts.length)
                .mapToObj(row -> IntStream.range(0, counts[row].length)
                        .mapToObj(column ->
                                hidden[row][column] ? OptionalInt.empty() : OptionalInt.of(counts[row][column]))
                        .toList())
                .toList();
    }
}
