package ch.etappe.person;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Folds names so that "Yıldız" is found by "yildiz", "ሰላም" by "selam" and "Müller" by "muller".
 * Any script becomes plain Latin letters in lower case; what people type is folded the same way.
 */
public final class NameSearch {

    /** Of the column; four letters may stand for one of another script. */
    private static final int LONGEST_KEY = 1500;

    private NameSearch() {}

    /** The searchable form of all of a person's names, for the column {@code person.search_name}. */
    public static String key(@Nullable String... names) {
        String key = Arrays.stream(names)
                .filter(Objects::nonNull)
                .map(Letters::plain)
                .distinct()
                .collect(Collectors.joining(" "));
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** The words to look for; each must occur somewhere in the searchable form. */
    public static List<String> words(String typed) {
        return Arrays.stream(Letters.plain(typed).split(" "))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /**
     * How the words of names may sound, for the table {@code person_name_key}: "Mohammed", "Muhamad" and "محمد" have
     * one in common. Two names that share none are not the same name in another spelling.
     */
    public static Set<String> soundKeys(@Nullable String... names) {
        return Arrays.stream(names)
                .filter(Objects::nonNull)
                .map(NameSound::of)
                .flatMap(words -> NameSound.withJoined(words).stream())
                .map(NameSound::keys)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
