package ch.etappe.identity;

import ch.etappe.kernel.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person types to log in, e.g. {@code s.brunner}: 2 to 100 of {@code a-z 0-9 . _ + @ -}, always lower case.
 * Nothing else, so that the database's comparison (which ignores accents) never sees two spellings as one name.
 */
public record LoginName(String text) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._+@-]{1,99}");

    public LoginName {
        if (!SHAPE.matcher(text).matches()) {
            throw new Refusal("identity.users.login-shape");
        }
    }

    /** Reads what people type: capitals (a phone's keyboard starts with one) and blanks around it do not matter. */
    public static Optional<LoginName> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new LoginName(text)) : Optional.empty();
    }
}
