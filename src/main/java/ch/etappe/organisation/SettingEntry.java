package ch.etappe.organisation;

import ch.etappe.kernel.UtcColumn;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody set, and why.
 *
 * @param value in the unit of the setting
 * @param from the first day on which it holds
 * @param setBy name of the person
 * @param withdrawn null while it stands
 */
public record SettingEntry(
        SettingEntryId id,
        String setting,
        int value,
        LocalDate from,
        String reason,
        String setBy,
        Instant setAt,
        @Nullable Withdrawal withdrawn)
        implements Dated, Serializable {

    @Override
    public boolean stands() {
        return withdrawn == null;
    }

    /** Who took a planned value back before its day. */
    public record Withdrawal(String by, Instant at) implements Serializable {

        /**
         * Null while the row stands.
         *
         * @param row with {@code withdrawn_at}, and the person's name as {@code withdrawer}
         */
        public static @Nullable Withdrawal read(ResultSet row) throws SQLException {
            String by = row.getString("withdrawer");
            return by == null ? null : new Withdrawal(by, UtcColumn.instant(row, "withdrawn_at"));
        }
    }
}
