package ch.etappe.opendata;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.OfferCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code open_service} with what its offer says beside.
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
        Details details,
        @Nullable Instant confirmedAt,
        Instant modifiedAt) {

    /** The columns of {@code offer o} that {@link Details} reads, beside those of the view. */
    static final String DETAILS =
            "o.min_age, o.max_age, o.target_groups, o.teaching_languages, o.audience, o.documents,"
                    + " o.contact_phone, o.contact_mail, coalesce(o.confirmed_at, o.published_at) as confirmed_at";

    private static final LocalizedTextColumn TEXTS = new LocalizedTextColumn();

    /**
     * For whom it is and whom to ask. What is unknown is null or blank.
     *
     * @param groups empty for all
     * @param teaching BCP 47 tags, the main one first
     */
    record Details(
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            List<TargetGroup> groups,
            List<String> teaching,
            @Nullable LocalizedText audience,
            @Nullable LocalizedText documents,
            String phone,
            String mail) {

        static Details read(ResultSet row) throws SQLException {
            return new Details(
                    row.getObject("min_age", Integer.class),
                    row.getObject("max_age", Integer.class),
                    codes(row.getString("target_groups")).stream()
                            .map(TargetGroup::valueOf)
                            .toList(),
                    codes(row.getString("teaching_languages")),
                    TEXTS.convertToEntityAttribute(row.getString("audience")),
                    TEXTS.convertToEntityAttribute(row.getString("documents")),
                    row.getString("contact_phone"),
                    row.getString("contact_mail"));
        }

        private static List<String> codes(@Nullable String column) {
            return column == null ? List.of() : List.of(column.split(","));
        }
    }

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
                Details.read(row),
                UtcColumn.find(row, "confirmed_at").orElse(null),
                UtcColumn.instant(row, "modified_at"));
    }

    private static @Nullable CefrLevel level(@Nullable String name) {
        return name == null ? null : CefrLevel.valueOf(name);
    }
}
