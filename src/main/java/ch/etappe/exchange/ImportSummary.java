package ch.etappe.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import, without what its rows say.
 *
 * @param fileName null once the rows are forgotten
 * @param separator between the cells of the file
 * @param header in the order of the file
 * @param mapping the field of each column, null for one that is left out
 * @param problem message key: why it stopped by itself
 * @param rows of the file
 * @param counts how many rows stand where; empty once they are forgotten
 * @param allowed similar ones that somebody decided to import
 * @param imported people
 * @param by who sent the file
 */
public record ImportSummary(
        ImportId id,
        @Nullable String fileName,
        ImportState state,
        @Nullable String problem,
        char separator,
        List<String> header,
        List<@Nullable ArrivalField> mapping,
        int rows,
        Map<RowState, Integer> counts,
        int allowed,
        int imported,
        String by,
        Instant at)
        implements Serializable {

    public int count(RowState rowState) {
        return counts.getOrDefault(rowState, 0);
    }

    /** How many the next run would try. */
    public int importable() {
        return count(RowState.NEW) + allowed + count(RowState.FAILED);
    }

    /** How many of the rows have been worked on in this state. */
    public int worked() {
        return state == ImportState.CHECKING ? rows - count(RowState.READ) : count(RowState.IMPORTED);
    }

    /** What the work in this state ends at. */
    public int toWork() {
        return state == ImportState.CHECKING ? rows : count(RowState.IMPORTED) + count(RowState.NEW) + allowed;
    }

    /** Required fields that no column holds. */
    public List<ArrivalField> missing() {
        return missing(mapping);
    }

    /** Required fields that no column of this mapping holds; a permit may stand for the target group. */
    public static List<ArrivalField> missing(List<@Nullable ArrivalField> mapping) {
        return Arrays.stream(ArrivalField.values())
                .filter(ArrivalField::isRequired)
                .filter(field -> !mapping.contains(field))
                .filter(field -> field != ArrivalField.TARGET_GROUP || !mapping.contains(ArrivalField.PERMIT))
                .toList();
    }
}
