package ch.etappe.person;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Folds names so that "Yıldız" is found by "yildiz", "ሰላም" by "selam" and "Müller" by "muller".
 * Any script becomes plain Latin letters in lower case; what people type is folded the same way.
 */
public final class NameSearch {

    private static final Transliterator PLAIN_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private NameSearch() {}

    /** The searchable form of all of a person's names, for the column {@code person.search_name}. */
    public static String key(@Nullable String... names) {
        return Arrays.stream(names)
                .filter(Objects::nonNull)
                .map(NameSearch::fold)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The words to look for; each must occur somewhere in the searchable form. */
    public static List<String> words(String typed) {
        return Arrays.stream(fold(typed).split(" "))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static String fold(String name) {
        String latin = PLAIN_LATIN.transliterate(name).toLowerCase(Locale.ROOT);
        return latin.replaceAll("[^a-z0-9]+", " ").strip();
    }
}
