package ch.etappe.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a child of the dossier's person could speak with others when compulsory school began.
 *
 * @param childNo which child of the household, 1 for the oldest; no name, so that it needs no record of the child
 * @param from day of the school entry
 */
public record SchoolEntry(
        int childNo,
        SchoolEntryResult result,
        LocalDate from,
        @Nullable String evidence) implements Result {

    @Override
    public ResultKind kind() {
        return ResultKind.SCHOOL_ENTRY;
    }

    @Override
    public @Nullable LocalDate to() {
        return null;
    }
}
