package ch.etappe.exchange;

import java.util.List;
import java.util.Locale;

/** What a list of arrivals can tell, in the order of the template. The names are stored. */
public enum ArrivalField {
    KIND(true, "Transfer", "Aufnahme"),
    DAY(true, "15.11.2026", "Zuweisungsdatum", "Datum"),
    OFFICIAL_NAME(true, "Beispiel", "Familienname", "Nachname"),
    FIRST_NAME(false, "Rahwa", "Vornamen"),
    NATIVE_NAME(false, ""),
    BIRTH(true, "24.11.1998", "Geb.-Datum", "geboren"),
    SEX(true, "w"),
    NATIONALITY(false, "Eritrea", "Staatsangehörigkeit", "Nation", "Herkunft"),
    ENTRY(true, "18.09.2025", "Einreise", "Einreise CH"),
    PERMIT(false, "N", "Bewilligung", "Status"),
    TARGET_GROUP(true, "AS"),
    MUNICIPALITY(true, "Olten", "Wohngemeinde", "BFS-Nr.", "BFS-Nummer", "Wohnort"),
    LANGUAGES(true, "Tigrinya, Arabisch", "Sprache", "Muttersprache"),
    INTERPRETER(false, "Tigrinya", "Dolmetschen"),
    LITERACY(false, "", "Alphabetisierung"),
    ZEMIS(false, "", "ZEMIS", "ZEMIS-Nr."),
    AHV(false, "", "AHV", "AHV-Nr.", "AHVN13"),
    N_NUMBER(false, "", "N-Nr."),
    PHONE(false, "", "Mobile", "Handy"),
    EMAIL(false, "", "Mail", "E-Mail-Adresse"),
    STREET(false, "", "Adresse"),
    POSTCODE(false, ""),
    TOWN(false, "");

    private final boolean required;
    private final String example;
    private final List<String> otherNames;

    /** @param otherNames headings that lists of Swiss offices have, besides the field's own titles */
    ArrivalField(boolean required, String example, String... otherNames) {
        this.required = required;
        this.example = example;
        this.otherNames = List.of(otherNames);
    }

    /** Whether no list can do without this column. */
    public boolean isRequired() {
        return required;
    }

    /** Of somebody invented, for the template. */
    public String example() {
        return example;
    }

    List<String> otherNames() {
        return otherNames;
    }

    public String key() {
        return "exchange.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
