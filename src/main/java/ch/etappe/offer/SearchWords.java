package ch.etappe.offer;

import java.util.Arrays;
import java.util.List;

/** What people type into a search field over {@code search_text} columns, as patterns for {@code like}. */
public final class SearchWords {

    private SearchWords() {}

    /** One pattern for each word; all of them must fit. Signs that mean something to {@code like} stand for themselves. */
    public static List<String> of(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
