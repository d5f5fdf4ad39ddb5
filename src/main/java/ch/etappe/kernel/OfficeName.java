package ch.etappe.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A name as offices write it: "Tesfay, Selam"; one name alone where a person has no other. */
public final class OfficeName {

    private OfficeName() {}

    public static String of(String official, @Nullable String first) {
        return first == null ? official : official + ", " + first;
    }

    /** Of a row with the columns {@code official_name} and {@code first_name}. */
    public static String read(ResultSet row) throws SQLException {
        return of(row.getString("official_name"), row.getString("first_name"));
    }
}
