package ch.etappe.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One word of a name by its sound: the consonants in coarse classes are its key, the vowels between them are kept to
 * compare. A spelling that can be read in several ways has several readings: "ch" is the start of Chaled and of Çelik,
 * "g" the end of Oleg and Oleh, a Somali "x" is an h, a Turkish "c" a j.
 *
 * @param plain in plain Latin letters
 * @param vowelless from a script that leaves short vowels out
 * @param readings at least one
 */
record NameSound(String plain, boolean vowelless, List<Reading> readings) {

    private static final Set<String> FRONT_C = Set.of("ce", "ci", "cy");

    private static final int MOST_READINGS = 16;
    private static final int LONGEST_KEY = 40;

    /** Words between names that some offices write and others do not. */
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "ul", "ibn", "bin", "ben", "bint", "de", "da", "do", "dos", "von", "van", "der");

    /** Abdul Rahman, Abdurrahman, Abdirahman: one name, "servant of". */
    private static final Pattern SERVANT = Pattern.compile("^abd[aeiou]?(?:l|([rsndtz])(?=\\1))?(.{2,})$");

    /** Longer ones first. An empty reading is a vowel. */
    private static final Map<String, String[]> SOUNDS = new LinkedHashMap<>();

    static {
        sound("tsch s", "dsch j", "shch s", "sch s", "tch s", "dzh j s");
        sound("sh s", "ch s h", "kh h", "gh g", "th d s", "dh d s", "ph f", "zh s", "ts s", "tz s", "cz s", "dz s");
        sound("ck k", "qu k", "dj j", "b b", "p b", "f f", "v v", "w v -", "k k", "q k g", "g g h", "h h", "x ks h");
        sound("ce s j -", "ci s j -", "cy s j -", "c k s j -", "j j -", "d d", "t d", "s s", "z s");
        sound("l l", "m m", "n n", "r r");
    }

    /**
     * @param key the consonants
     * @param gaps the vowels before, between and after them, one more than consonants
     */
    record Reading(String key, List<String> gaps) {}

    /** The words of a name, without particles unless it has nothing else. */
    static List<NameSound> of(String name) {
        boolean vowelless = Letters.leaveVowelsOut(name);
        List<String> words = Arrays.stream(Letters.sounded(name).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> names =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return (names.isEmpty() ? words : names)
                .stream().map(word -> of(word, vowelless)).toList();
    }

    /** Also neighbours as one word, because "Gebre Medhin" is "Gebremedhin" elsewhere. */
    static List<NameSound> withJoined(List<NameSound> words) {
        List<NameSound> all = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            all.add(words.get(i).joinedWith(words.get(i + 1)));
        }
        return all;
    }

    NameSound joinedWith(NameSound next) {
        return of(plain + next.plain, vowelless);
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        readings.forEach(reading -> keys.add(reading.key()));
        return keys;
    }

    private static NameSound of(String word, boolean vowelless) {
        var servant = SERVANT.matcher(word);
        String name = servant.matches() ? "abd" + servant.group(2) : word;
        String simple =
                name.replace("ee", "i").replace("oo", "u").replace("ou", "u").replaceAll("(.)\\1+", "$1");
        String said = simple.length() > 2 && simple.matches(".*(?<![cdgkpstz])h") // Abdullah, Fatemeh, Saleh
                ? simple.substring(0, simple.length() - 1)
                : simple;
        Stream<Draft> drafts = said.matches(".{2,}g") // Oleg is Oleh, a Turkish g is silent
                ? Stream.concat(drafts(said).stream(), drafts(said.substring(0, said.length() - 1)).stream())
                : drafts(said).stream();
        List<Reading> readings =
                drafts.map(Draft::reading).distinct().limit(MOST_READINGS).toList();
        return new NameSound(word, vowelless, readings);
    }

    private static List<Draft> drafts(String said) {
        List<Draft> drafts = List.of(new Draft("", List.of("")));
        int at = 0;
        while (at < said.length()) {
            String spelling = spellingAt(said, at);
            drafts = read(drafts, spelling);
            at += FRONT_C.contains(spelling) ? 1 : spelling.length(); // the vowel that softens it is read as well
        }
        return drafts;
    }

    private static String spellingAt(String word, int at) {
        return SOUNDS.keySet().stream()
                .filter(spelling -> word.startsWith(spelling, at))
                .findFirst()
                .orElse(word.substring(at, at + 1));
    }

    private static List<Draft> read(List<Draft> drafts, String spelling) {
        String[] sounds = SOUNDS.get(spelling);
        if (sounds == null) {
            return drafts.stream().map(draft -> draft.vowel(spelling)).toList();
        }
        return drafts.stream()
                .flatMap(draft -> Stream.of(sounds).map(sound -> {
                    if (!sound.equals("-")) {
                        return draft.consonant(sound);
                    }
                    return spelling.startsWith("c") ? draft : draft.vowel(spelling.equals("w") ? "u" : "i");
                }))
                .limit(MOST_READINGS)
                .toList();
    }

    private static void sound(String... lines) {
        for (String line : lines) {
            String[] parts = line.split(" ");
            SOUNDS.put(parts[0], Arrays.copyOfRange(parts, 1, parts.length));
        }
    }

    private record Draft(String key, List<String> gaps) {

        /** Vowels in three classes: a, i, u. */
        Draft vowel(String letter) {
            String sound = switch (letter) {
                case "a", "e" -> "a";
                case "i", "y" -> "i";
                case "o", "u" -> "u";
                default -> "";
            };
            String gap = gaps.getLast();
            if (sound.isEmpty() || gap.endsWith(sound)) {
                return this;
            }
            List<String> longer = new ArrayList<>(gaps);
            longer.set(longer.size() - 1, gap + sound);
            return new Draft(key, List.copyOf(longer));
        }

        Draft consonant(String sounds) {
            List<String> longer = new ArrayList<>(gaps);
            for (int i = 0; i < sounds.length(); i++) {
                longer.add("");
            }
            return new Draft(key + sounds, List.copyOf(longer));
        }

        /** A name of vowels only has them as its key. */
        Reading reading() {
            String found = key.isEmpty() ? "_" + gaps.getFirst() : key;
            return new Reading(found.substring(0, Math.min(found.length(), LONGEST_KEY)), gaps);
        }
    }
}
