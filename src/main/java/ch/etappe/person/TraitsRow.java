package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import ch.etappe.person.Resemblance.Traits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** By what somebody can be recognised, as the columns of {@code person} hold it. */
final class TraitsRow {

    private TraitsRow() {}

    static Traits read(ResultSet row) throws SQLException {
        String official = row.getString("official_name");
        String first = row.getString("first_name");
        return new Traits(
                first == null ? official : official + " " + first,
                row.getString("native_name"),
                birth(row),
                numbers(row));
    }

    static PartialDate birth(ResultSet row) throws SQLException {
        return new PartialDate(
                row.getObject("birth_date", LocalDate.class),
                PartialDate.Precision.valueOf(row.getString("birth_precision")));
    }

    static OfficialNumbers numbers(ResultSet row) throws SQLException {
        return OfficialNumbers.typed(row.getString("zemis_no"), row.getString("ahv_no"), row.getString("n_number"));
    }
}
