package ch.etappe.kernel;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which the Confederation's migration system knows a person, stable across permits. Only its shape is
 * checked: how its last digit is computed is not published.
 *
 * @param number as {@code 12345678.9}
 */
public record ZemisNumber(String number) implements Serializable {

    private static final Pattern TYPED =
            Pattern.compile("0?([0-9]{8})[.-]([0-9])|0([0-9]{2})\\.([0-9]{3})\\.([0-9]{3})[.-]([0-9])");

    /** @throws Refusal {@code kernel.zemis-number.shape} */
    public ZemisNumber {
        if (!number.matches("[0-9]{8}\\.[0-9]")) {
            throw new Refusal("kernel.zemis-number.shape");
        }
    }

    /** Reads {@code 12345678.9}, {@code 012345678.9}, {@code 012.345.678.9} and {@code 012.345.678-9}. */
    public static ZemisNumber parse(String typed) {
        Matcher parts = TYPED.matcher(TypedDigits.latin(typed).replaceAll("[\\s\\u00a0\\u202f]", ""));
        if (!parts.matches()) {
            throw new Refusal("kernel.zemis-number.shape");
        }
        return parts.group(1) != null
                ? new ZemisNumber(parts.group(1) + "." + parts.group(2))
                : new ZemisNumber(parts.group(3) + parts.group(4) + parts.group(5) + "." + parts.group(6));
    }

    /** Enough to tell two apart, too little to use. */
    public String masked() {
        return "••••••" + number.substring(6);
    }

    /** Masked, so that no log ever holds a number. */
    @Override
    public String toString() {
        return masked();
    }
}
