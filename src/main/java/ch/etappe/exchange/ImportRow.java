package ch.etappe.exchange;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file and what becomes of it.
 *
 * @param line in the file, the header is 1
 * @param cells as in the file; empty once imported
 * @param sameLine for one that is there twice: the earlier line
 * @param region which region reaches the person that is known or similar
 * @param reasons message keys: what they have in common
 * @param allowed for a similar one: somebody decided that it is another person
 */
public record ImportRow(
        int line,
        RowState state,
        List<String> cells,
        List<RowProblem> problems,
        @Nullable Integer sameLine,
        @Nullable String region,
        List<String> reasons,
        boolean allowed)
        implements Serializable {

    /** What the file says in the column of a field; empty if nothing. */
    public String cell(ArrivalField field, List<@Nullable ArrivalField> mapping) {
        int column = mapping.indexOf(field);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
