package ch.etappe.person;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Any script as plain Latin letters in lower case. Arabic and Cyrillic letters are written as passports and offices
 * write them ("kh", "sh", "yu"), which ICU's scientific transliteration does not; all other scripts are ICU's.
 */
final class Letters {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

    private static final Map<Character, String> WRITTEN = new HashMap<>();

    /** Signs of Latin letters that carry another sound: lost in plain letters, kept for how a name sounds. */
    private static final Map<Character, String> SOUNDED =
            Map.of('ş', "sh", 'š', "sh", 'ș', "sh", 'ç', "ch", 'č', "ch", 'ć', "ch", 'ž', "zh", 'ß', "ss");

    static {
        // Arabic, with Persian, Pashto and Kurdish letters
        write("ا a أ a إ a آ a ٱ a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض dh ط t ظ z"
                + " ع a غ gh ف f ڤ v ق q ك k ک k گ g ل l م m ن n و w ؤ w ه h ۀ h ی y ي y ئ y ې e ى a ة ah ە e ێ e ۆ o"
                + " ټ t ډ d ړ r ږ zh ښ sh ګ g ڼ n");
        // Cyrillic of Ukrainian, Russian, Bulgarian, Serbian
        write("а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u"
                + " ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ђ dj ћ ch љ lj њ nj џ dzh ј j");
    }

    private Letters() {}

    /** Letters and digits of the English alphabet, words separated by one space. */
    static String plain(String name) {
        return words(ASCII.transliterate(LATIN.transliterate(written(name))));
    }

    /** Like {@link #plain}, but "ş" is "sh" and "č" is "ch". */
    static String sounded(String name) {
        StringBuilder sounded = new StringBuilder();
        for (char letter : LATIN.transliterate(written(name)).toCharArray()) {
            String sound = SOUNDED.get(Character.toLowerCase(letter));
            sounded.append(sound == null ? letter : sound);
        }
        return words(ASCII.transliterate(sounded.toString()));
    }

    /** Whether the name is in a script that leaves short vowels out. */
    static boolean leaveVowelsOut(String name) {
        return name.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HEBREW);
    }

    private static String written(String name) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = Character.toLowerCase(name.charAt(i));
            if (isSilent(letter)) {
                continue;
            }
            boolean last = i + 1 == name.length() || !Character.isLetter(name.charAt(i + 1));
            if (letter == 'ه' && last) {
                written.append("ah"); // Fatima and Zada end in a vowel that is spelled h
            } else if (letter == 'ı' || letter == 'i' || name.charAt(i) == 'İ') {
                written.append('i');
            } else {
                written.append(WRITTEN.getOrDefault(letter, String.valueOf(name.charAt(i))));
            }
        }
        return written.toString();
    }

    /** Vowel marks and the lengthening of Arabic, the joiner within Persian words, hard and soft signs of Cyrillic. */
    private static boolean isSilent(char letter) {
        return (letter >= '\u064b' && letter <= '\u0655')
                || letter == '\u0670'
                || letter == 'ـ'
                || letter == '\u200c'
                || letter == '\u200d'
                || letter == 'ء'
                || letter == 'ь'
                || letter == 'ъ';
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static void write(String pairs) {
        String[] parts = pairs.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            WRITTEN.put(parts[i].charAt(0), parts[i + 1]);
        }
    }
}
