package ch.etappe.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code open_location}.
 *
 * @param provider whose site it is
 * @param inTheCanton whether its town is one of the canton's municipalities
 */
record PublishedPlace(
        UUID id,
        UUID provider,
        String name,
        String street,
        String postcode,
        String town,
        boolean wheelchair,
        @Nullable String publicTransport,
        boolean inTheCanton) {

    /** @param provider name of the column with the provider's id */
    static PublishedPlace read(ResultSet row, String provider) throws SQLException {
        return new PublishedPlace(
                row.getObject("location_id", UUID.class),
                row.getObject(provider, UUID.class),
                row.getString("site_name"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("town"),
                row.getBoolean("wheelchair"),
                row.getString("public_transport"),
                row.getObject("town_bfs_no") != null);
    }
}
