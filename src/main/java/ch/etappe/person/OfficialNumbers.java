package ch.etappe.person;

import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.ZemisNumber;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that offices gave to a person, as they are stored; blank ones are null. What is no number of its kind is
 * kept as typed and finds nobody.
 *
 * @param zemis as {@code 12345678.9}
 * @param ahv 13 digits
 * @param n of the asylum file, often a whole family's
 */
public record OfficialNumbers(
        @Nullable String zemis,
        @Nullable String ahv,
        @Nullable String n) implements Serializable {

    public static final OfficialNumbers NONE = new OfficialNumbers(null, null, null);

    /** From what was typed in any accepted shape, such as {@code 012.345.678-9} and {@code 756.9217.0769.85}. */
    public static OfficialNumbers typed(@Nullable String zemis, @Nullable String ahv, @Nullable String n) {
        return new OfficialNumbers(zemisOf(zemis), ahv == null ? null : blankToNull(digits(ahv)), nOf(n));
    }

    /** Of a person. */
    public static OfficialNumbers of(PersonNumbers numbers) {
        AhvNumber ahv = numbers.ahv();
        ZemisNumber zemis = numbers.zemis();
        return typed(zemis == null ? null : zemis.number(), ahv == null ? null : ahv.digits(), numbers.nNumber());
    }

    /** One number of unknown kind: it is looked for as each. */
    public static OfficialNumbers anyOf(String typed) {
        return typed(typed, typed, typed);
    }

    public boolean isEmpty() {
        return zemis == null && ahv == null && n == null;
    }

    private static @Nullable String zemisOf(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = digits(typed).replaceFirst("^0+", "");
        return digits.length() < 2
                ? typed.strip()
                : digits.substring(0, digits.length() - 1) + "." + digits.substring(digits.length() - 1);
    }

    private static @Nullable String nOf(@Nullable String typed) {
        return typed == null
                ? null
                : blankToNull(typed.replaceAll("\\s+", " ").strip().toUpperCase(Locale.ROOT));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String digits(String typed) {
        return typed.replaceAll("[^0-9]", "");
    }
}
