package ch.etappe.offer;

import ch.etappe.kernel.Chf;
import ch.etappe.kernel.PriceUnit;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What an offer costs.
 *
 * @param participantShare what the person pays a unit
 * @param publicShare what the public pays a unit; a cost approval is about it
 */
public record Price(PriceUnit unit, Chf participantShare, Chf publicShare) implements Serializable {

    public static final Price FREE = new Price(PriceUnit.FREE, Chf.ZERO, Chf.ZERO);

    /** From a row that has the columns of {@code offer}. */
    public static Price read(ResultSet row) throws SQLException {
        return new Price(
                PriceUnit.valueOf(row.getString("price_unit")),
                new Chf(row.getLong("participant_share")),
                new Chf(row.getLong("public_share")));
    }
}
