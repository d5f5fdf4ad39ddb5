package ch.etappe.provider;

import ch.etappe.organisation.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the forms of this module ask of texts, numbers and addresses that people type. */
final class Fields {

    static final int LONGEST_PHONE = 30;
    static final int LONGEST_MAIL = 200;

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{5,}");

    private Fields() {}

    static Optional<Problem> required(Enum<?> field, String text, int longest, String missing) {
        return text.isBlank() ? Optional.of(Problem.of(field, missing)) : atMost(field, text, longest);
    }

    static Optional<Problem> atMost(Enum<?> field, String text, int longest) {
        return text.strip().length() <= longest
                ? Optional.empty()
                : Optional.of(Problem.of(field, "provider.refusal.too-long", longest));
    }

    static Optional<Problem> mail(Enum<?> field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return MAIL.matcher(text.strip()).matches()
                ? atMost(field, text, LONGEST_MAIL)
                : Optional.of(Problem.of(field, "provider.refusal.mail"));
    }

    static Optional<Problem> phone(Enum<?> field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return PHONE.matcher(text.strip()).matches()
                ? atMost(field, text, LONGEST_PHONE)
                : Optional.of(Problem.of(field, "provider.refusal.phone"));
    }

    /** As it is stored: nothing rather than blanks. */
    static @Nullable String stored(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** As a form shows it. */
    static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }
}
