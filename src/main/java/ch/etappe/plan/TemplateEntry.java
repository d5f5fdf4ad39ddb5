package ch.etappe.plan;

import ch.etappe.organisation.Dated;
import ch.etappe.organisation.SettingEntry;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested with a prepared goal from a day on, until the next entry of that variant holds.
 *
 * @param offered false where nothing is suggested
 * @param reason null where it came with the portal
 */
public record TemplateEntry(
        UUID id,
        TemplateVariant variant,
        LocalDate from,
        boolean offered,
        String indicator,
        @Nullable String target,
        int months,
        @Nullable String reason,
        @Nullable String setBy,
        Instant setAt,
        SettingEntry.@Nullable Withdrawal withdrawn)
        implements Dated, Serializable {

    @Override
    public boolean stands() {
        return withdrawn == null;
    }
}
