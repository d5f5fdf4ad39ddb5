package ch.etappe.person;

import org.jspecify.annotations.Nullable;

/** What people type, cleaned of what nobody sees: blanks around it, control characters, marks that turn text around. */
final class Typed {

    private Typed() {}

    static @Nullable String orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", "")
                .replaceAll("\\p{Cc}+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return clean.isEmpty() ? null : clean;
    }

    static String orEmpty(@Nullable String text) {
        String clean = orNull(text);
        return clean == null ? "" : clean;
    }
}
