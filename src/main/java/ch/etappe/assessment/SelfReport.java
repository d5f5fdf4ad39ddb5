package ch.etappe.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered about living here (WZ5).
 *
 * @param language BCP 47 tag of the language asked in
 * @param from the day of the answer
 */
public record SelfReport(
        KnowsThings knowsThings,
        ContactFrequency contact,
        AskedBy askedBy,
        String language,
        LocalDate from,
        @Nullable String evidence)
        implements Result {

    @Override
    public ResultKind kind() {
        return ResultKind.SELF_REPORT;
    }

    @Override
    public @Nullable LocalDate to() {
        return null;
    }
}
