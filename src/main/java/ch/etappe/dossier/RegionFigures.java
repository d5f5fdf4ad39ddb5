package ch.etappe.dossier;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the cases of one region are, without persons.
 *
 * @param region its name; null for all together
 * @param byStage open dossiers by the stage they stand on, and last those with every step finished; null where hidden
 * @param total open dossiers; null where hidden
 * @param onTime how steps that were due in the last twelve months went; null where fewer than ten were
 */
public record RegionFigures(
        @Nullable String region,
        List<@Nullable Integer> byStage,
        @Nullable Integer total,
        @Nullable OnTime onTime) implements Serializable {

    /**
     * The share of steps done by their target day among those due, with its Wilson interval of 95 %; all in whole percent.
     *
     * @param due how many were due; waived ones are not counted
     */
    public record OnTime(int percent, int from, int to, int due) implements Serializable {

        static final int FEWEST = 10;
        private static final double Z = 1.96;

        static @Nullable OnTime of(int inTime, int due) {
            if (due < FEWEST) {
                return null;
            }
            double share = (double) inTime / due;
            double square = Z * Z;
            double middle = (share + square / (2 * due)) / (1 + square / due);
            double half = Z / (1 + square / due) * Math.sqrt(share * (1 - share) / due + square / (4.0 * due * due));
            return new OnTime(
                    percent(share), percent(Math.max(0, middle - half)), percent(Math.min(1, middle + half)), due);
        }

        private static int percent(double share) {
            return (int) Math.round(100 * share);
        }
    }
}
