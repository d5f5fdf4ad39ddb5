package ch.etappe.exchange;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.person.Literacy;
import ch.etappe.person.Permit;
import ch.etappe.person.Sex;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What lists call things: by code, or by name in any staff language. Capitals, accents and blanks do not matter.
 */
@Component
class Vocabulary {

    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, TargetGroup> groups = new HashMap<>();
    private final Map<String, Sex> sexes = new HashMap<>();
    private final Map<String, Literacy> literacies = new HashMap<>();

    Vocabulary(Texts texts, Languages staff) {
        List<Language> readers = staff.forStaff();
        for (Language reader : readers) {
            Locale locale = reader.locale();
            Arrays.stream(Locale.getISOLanguages()).forEach(tag -> put(languages, LanguageNames.of(tag, locale), tag));
            Arrays.stream(Locale.getISOCountries())
                    .forEach(code ->
                            put(countries, ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(locale)), code));
            for (TargetGroup group : TargetGroup.values()) {
                put(groups, texts.get(locale, group.key()), group);
            }
            for (Sex sex : Sex.values()) {
                put(sexes, texts.get(locale, sex.key()), sex);
            }
            for (Literacy literacy : Literacy.values()) {
                put(literacies, texts.get(locale, literacy.key()), literacy);
            }
        }
        // the portal's own names win: "Persisch" and "Dari" are two
        readers.forEach(reader ->
                LanguageNames.SPOKEN.forEach(tag -> languages.put(fold(LanguageNames.of(tag, reader.locale())), tag)));
        Stream.concat(Arrays.stream(Locale.getISOLanguages()), LanguageNames.SPOKEN.stream())
                .forEach(tag -> languages.put(fold(tag), tag));
        languages.put("kurmanci", "kmr");
        languages.put("kurmanji", "kmr");
        languages.put("kurmandschi", "kmr");
        languages.put("sorani", "ckb");
        languages.put("farsi", "fa");
        Arrays.stream(Locale.getISOCountries()).forEach(code -> {
            countries.put(fold(code), code);
            countries.put(fold(Locale.of("", code).getISO3Country()), code);
        });
        countries.put("kosovo", "XK");
        countries.put("xk", "XK");
        countries.put("xkx", "XK");
        for (TargetGroup group : TargetGroup.values()) {
            groups.put(fold(group.name()), group);
        }
        Map.of("w", Sex.F, "f", Sex.F, "frau", Sex.F, "m", Sex.M, "mann", Sex.M, "x", Sex.X, "d", Sex.X)
                .forEach(sexes::put);
    }

    /** A BCP 47 tag. */
    Optional<String> language(String typed) {
        return Optional.ofNullable(languages.get(fold(typed)));
    }

    /** ISO 3166 alpha-2. */
    Optional<String> country(String typed) {
        return Optional.ofNullable(countries.get(fold(typed)));
    }

    /** Words for "none" and "not clear". */
    static boolean saysNone(String typed) {
        return List.of(
                        "staatenlos",
                        "unbekannt",
                        "keine",
                        "ohne",
                        "unklar",
                        "stateless",
                        "unknown",
                        "none",
                        "apatride",
                        "inconnu")
                .contains(fold(typed));
    }

    Optional<TargetGroup> group(String typed) {
        return Optional.ofNullable(groups.get(fold(typed)));
    }

    Optional<Sex> sex(String typed) {
        return Optional.ofNullable(sexes.get(fold(typed)));
    }

    Optional<Literacy> literacy(String typed) {
        return Optional.ofNullable(literacies.get(fold(typed)));
    }

    /** {@code F}, {@code Ausweis F}, {@code F (vorläufig)}. */
    static Optional<Permit> permit(String typed) {
        String letter = typed.strip().replaceFirst("(?i)^(ausweis|permis|permit)\\s+", "");
        return Arrays.stream(Permit.values())
                .filter(permit -> letter.equalsIgnoreCase(permit.name()) || letter.startsWith(permit.name() + " "))
                .findFirst();
    }

    static String fold(String typed) {
        return Headings.folded(typed);
    }

    private static <V> void put(Map<String, V> names, String name, V meaning) {
        names.putIfAbsent(fold(name), meaning);
    }
}
