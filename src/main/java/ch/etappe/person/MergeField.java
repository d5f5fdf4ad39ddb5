package ch.etappe.person;

import java.util.List;
import java.util.Locale;

/**
 * What two records of a person may say differently, and whoever merges them chooses. Residence, permit and target group
 * are not among them: they have a history and follow the record that stays.
 */
public enum MergeField {
    OFFICIAL_NAME("official_name"),
    FIRST_NAME("first_name"),
    CALL_NAME("call_name"),
    PRONUNCIATION("pronunciation"),
    NATIVE_NAME("native_name", "native_language"),
    BIRTH("birth_date", "birth_precision"),
    SEX("sex"),
    NATIONALITY("nationality"),
    ENTRY("entry_date"),
    LITERACY("literacy"),
    INTERPRETER("interpreter_language"),
    PHONE("phone"),
    EMAIL("email"),
    ADDRESS("street", "postcode", "town"),
    REACH_NOTE("reach_note"),
    PREFERRED_LANGUAGE("preferred_language"),
    ZEMIS("zemis_no"),
    AHV("ahv_no"),
    N_NUMBER("n_number");

    private final List<String> columns;

    MergeField(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** Shown with its last digits only. */
    public boolean isMasked() {
        return this == ZEMIS || this == AHV || this == N_NUMBER;
    }

    public String key() {
        return "person.merge.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
