package ch.etappe.assessment;

import ch.etappe.kernel.CefrLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A language level at a moment, oral or written.
 *
 * @param language BCP 47 tag, e.g. {@code de-CH}
 * @param from day of the proof
 * @param to last day on which the proof is valid; null where it does not expire
 */
public record LanguageRecord(
        String language,
        LanguageSkill skill,
        CefrLevel level,
        LanguageProof proof,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String evidence)
        implements Result {

    @Override
    public ResultKind kind() {
        return ResultKind.LANGUAGE;
    }

    /** Any German; the goals of Solothurn are about the language spoken there. */
    public boolean isGerman() {
        return language.equals("de") || language.startsWith("de-");
    }
}
