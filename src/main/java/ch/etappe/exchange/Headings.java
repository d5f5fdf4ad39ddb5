package ch.etappe.exchange;

import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.person.NameSearch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which heading means which field: by what the canton decided on such a heading before, otherwise by the field's
 * titles in every staff language and other usual names. Capitals, blanks, accents and punctuation do not matter.
 */
@Component
class Headings {

    private static final int LONGEST = 100;

    private final Map<String, ArrivalField> usual = new HashMap<>();
    private final JdbcClient database;

    Headings(Texts texts, Languages languages, JdbcClient database) {
        this.database = database;
        for (ArrivalField field : ArrivalField.values()) {
            languages
                    .forStaff()
                    .forEach(language -> usual.put(folded(texts.get(language.locale(), field.key())), field));
            field.otherNames().forEach(name -> usual.putIfAbsent(folded(name), field));
        }
    }

    static String folded(String heading) {
        String folded = NameSearch.key(heading).replaceAll("[^a-z0-9]", "");
        String kept = folded.isEmpty() ? heading.strip() : folded;
        return kept.substring(0, Math.min(kept.length(), LONGEST));
    }

    /** One entry a column, null where it is not known; no field twice, the first one wins. */
    List<@Nullable ArrivalField> guess(List<String> header) {
        Map<String, Optional<ArrivalField>> decided = decided();
        Set<ArrivalField> used = EnumSet.noneOf(ArrivalField.class);
        List<@Nullable ArrivalField> mapping = new ArrayList<>();
        for (String heading : header) {
            String folded = folded(heading);
            Optional<ArrivalField> known = decided.get(folded);
            ArrivalField field = known == null ? usual.get(folded) : known.orElse(null);
            mapping.add(field != null && used.add(field) ? field : null);
        }
        return mapping;
    }

    /** From now on these headings mean this. */
    void remember(List<String> header, List<@Nullable ArrivalField> mapping) {
        for (int column = 0; column < header.size(); column++) {
            ArrivalField field = mapping.get(column);
            if (!header.get(column).isEmpty() && field != usual.get(folded(header.get(column)))) {
                database.sql("insert into arrival_heading (heading, field) values (:heading, :field)"
                                + " on duplicate key update field = :field")
                        .param("heading", folded(header.get(column)))
                        .param("field", field == null ? null : field.name())
                        .update();
            } else {
                database.sql("delete from arrival_heading where heading = :heading")
                        .param("heading", folded(header.get(column)))
                        .update();
            }
        }
    }

    private Map<String, Optional<ArrivalField>> decided() {
        Map<String, Optional<ArrivalField>> decided = new HashMap<>();
        database.sql("select heading, field from arrival_heading").query(row -> {
            decided.put(
                    row.getString("heading"),
                    Optional.ofNullable(row.getString("field")).map(ArrivalField::valueOf));
        });
        return decided;
    }
}
