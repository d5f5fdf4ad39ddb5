package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.organisation.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads an {@link OfferContent} from a row that has the columns of the view {@code offer_overview}. */
public final class ContentRow {

    private static final LocalizedTextColumn TEXTS = new LocalizedTextColumn();

    private ContentRow() {}

    public static OfferContent read(ResultSet row) throws SQLException {
        return new OfferContent(
                texts(row),
                OfferCategory.valueOf(row.getString("category")),
                ProcessArea.valueOf(row.getString("area")),
                fit(row),
                row.getBoolean("childcare"),
                OfferCodes.read(row.getString("teaching_languages")),
                new CostTerms(
                        Price.read(row),
                        row.getBoolean("needs_cost_approval"),
                        row.getBoolean("needs_cantonal_approval")),
                new OfferContact(
                        row.getString("contact_name"), row.getString("contact_phone"), row.getString("contact_mail")));
    }

    private static OfferTexts texts(ResultSet row) throws SQLException {
        return new OfferTexts(
                LocalizedTextColumn.read(row, "title"),
                text(row, "description"),
                text(row, "outcome"),
                text(row, "audience"),
                text(row, "documents"),
                text(row, "certificate"));
    }

    private static OfferFit fit(ResultSet row) throws SQLException {
        String stream = row.getString("literacy_stream");
        return new OfferFit(
                level(row.getString("entry_level")),
                level(row.getString("target_level")),
                stream == null ? null : LiteracyStream.valueOf(stream),
                row.getObject("min_age", Integer.class),
                row.getObject("max_age", Integer.class),
                OfferCodes.groups(row.getString("target_groups")),
                OfferCodes.read(row.getString("regions")).stream()
                        .map(RegionId::parse)
                        .toList());
    }

    private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
        return TEXTS.convertToEntityAttribute(row.getString(column));
    }

    private static @Nullable CefrLevel level(@Nullable String name) {
        return name == null ? null : CefrLevel.valueOf(name);
    }
}
