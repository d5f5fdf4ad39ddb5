package ch.etappe.opendata;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.OfferCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code open_service}.
 *
 * @param participantShare what the person pays a unit
 * @param confirmedAt when somebody last said that it is right
 */
record PublishedService(
        UUID id,
        Provider provider,
        OfferCategory category,
        ProcessArea area,
        LocalizedText title,
        LocalizedText description,
        @Nullable CefrLevel entryLevel,
        @Nullable CefrLevel targetLevel,
        boolean childcare,
        boolean needsCostApproval,
        PriceUnit priceUnit,
        Chf participantShare,
        @Nullable Instant confirmedAt,
        Instant modifiedAt) {

    record Provider(UUID id, String name, @Nullable String phone) {

        static Provider read(ResultSet row) throws SQLException {
            return new Provider(
                    row.getObject("organization_id", UUID.class),
                    row.getString("organization_name"),
                    row.getString("organization_phone"));
        }
    }

    static PublishedService read(ResultSet row) throws SQLException {
        return new PublishedService(
                row.getObject("service_id", UUID.class),
                Provider.read(row),
                OfferCategory.valueOf(row.getString("category")),
                ProcessArea.valueOf(row.getString("area")),
                LocalizedTextColumn.read(row, "title"),
                LocalizedTextColumn.read(row, "description"),
                level(row.getString("entry_level")),
                level(row.getString("target_level")),
                row.getBoolean("childcare"),
                row.getBoolean("needs_cost_approval"),
                PriceUnit.valueOf(row.getString("price_unit")),
                new Chf(row.getLong("participant_share")),
                UtcColumn.find(row, "published_at").orElse(null),
                UtcColumn.instant(row, "modified_at"));
    }

    private static @Nullable CefrLevel level(@Nullable String name) {
        return name == null ? null : CefrLevel.valueOf(name);
    }
}
