package ch.etappe.dossier;

import ch.etappe.person.NameSearch;
import ch.etappe.person.OfficialNumbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search, as a condition on a person {@code p}.
 *
 * @param direct an expression that is true where the letters stand in the name and not only the sound
 */
record PeopleQuery(String condition, String direct, Map<String, Object> parameters) {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern NUMBERS_ONLY = Pattern.compile("[\\d\\s.+/()'-]+|[nN][\\s.]*[\\d\\s.'-]+");

    /** Shorter words have too little sound to look for. */
    private static final int SHORTEST_SOUND = 3;

    private static final int FEWEST_DIGITS_OF_A_PHONE = 4;

    /** @param mayNumbers whether official numbers answer; phone numbers always do */
    static PeopleQuery of(String typed, boolean mayNumbers) {
        return new Writer(mayNumbers).write(typed);
    }

    /** Whether it is about a number and not about a name or a birth date. */
    static boolean isNumber(String typed) {
        return NUMBERS_ONLY.matcher(typed).matches()
                && !YEAR.matcher(typed.strip()).matches()
                && !DATE.matcher(typed.strip()).matches();
    }

    private static final class Writer {

        private final List<String> all = new ArrayList<>();
        private final List<String> letters = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        private final boolean mayNumbers;

        Writer(boolean mayNumbers) {
            this.mayNumbers = mayNumbers;
        }

        PeopleQuery write(String typed) {
            Matcher date = DATE.matcher(typed);
            LocalDate born = date.find() ? day(date) : null;
            if (born != null) {
                all.add("p.birth_date = " + name("born", born));
                names(date.replaceAll(" "));
            } else if (isNumber(typed)) {
                numbers(typed);
            } else {
                names(typed);
            }
            String direct = letters.isEmpty() ? "true" : "(" + String.join(" and ", letters) + ")";
            return new PeopleQuery(all.isEmpty() ? "false" : String.join(" and ", all), direct, parameters);
        }

        private void names(String typed) {
            for (String word : NameSearch.words(typed)) {
                if (YEAR.matcher(word).matches()) {
                    all.add("year(p.birth_date) = " + name("year", Integer.valueOf(word)));
                    continue;
                }
                String written = "p.search_name like " + name("word", "%" + word + "%");
                letters.add(written);
                all.add("(" + written + sounds(word) + ")");
            }
        }

        /** Sounds as far as they are typed: "moham" is the beginning of Muhamad. */
        private String sounds(String word) {
            if (word.length() < SHORTEST_SOUND) {
                return "";
            }
            List<String> patterns = NameSearch.soundKeys(word).stream()
                    .filter(key -> key.length() > 1 && !key.startsWith("_"))
                    .map(key -> "k.name_key like " + name("sound", key + "%"))
                    .toList();
            return patterns.isEmpty()
                    ? ""
                    : " or exists (select 1 from person_name_key k where k.person_id = p.id and ("
                            + String.join(" or ", patterns) + "))";
        }

        private void numbers(String typed) {
            OfficialNumbers numbers = OfficialNumbers.anyOf(typed);
            List<String> ways = new ArrayList<>();
            if (mayNumbers) {
                ways.add("p.zemis_no = " + name("zemis", String.valueOf(numbers.zemis())));
                ways.add("p.ahv_no = " + name("ahv", String.valueOf(numbers.ahv())));
                ways.add("p.n_number = " + name("n", String.valueOf(numbers.n())));
            }
            String phone = typed.replaceAll("[^0-9+]", "").replaceFirst("^(\\+41|0041|0+)", "");
            if (phone.length() >= FEWEST_DIGITS_OF_A_PHONE) {
                ways.add("regexp_replace(p.phone, '[^0-9]', '') like " + name("phone", "%" + phone + "%"));
            }
            all.add(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
        }

        private String name(String kind, Object value) {
            String name = kind + parameters.size();
            parameters.put(name, value);
            return ":" + name;
        }

        private static @Nullable LocalDate day(Matcher date) {
            try {
                return LocalDate.of(
                        Integer.parseInt(date.group(3)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(1)));
            } catch (DateTimeException e) {
                return null; // no day of any calendar: letters and digits then
            }
        }
    }
}
