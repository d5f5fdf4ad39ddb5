package ch.etappe.kernel;

import java.io.Serializable;

/**
 * Swiss social-security number: thirteen digits beginning with 756, the last one checks the others. Never a key: it is
 * missing at the start, and its use is restricted by law.
 * Source: the check digit is that of EAN-13.
 *
 * @param digits the thirteen digits without dots
 */
public record AhvNumber(String digits) implements Serializable {

    private static final int LENGTH = 13;

    /** @throws Refusal {@code kernel.ahv-number.shape} or, for a mistyped digit, {@code kernel.ahv-number.check-digit} */
    public AhvNumber {
        if (!digits.matches("756[0-9]{10}")) {
            throw new Refusal("kernel.ahv-number.shape");
        }
        if (digits.charAt(LENGTH - 1) - '0' != checkDigit(digits)) {
            throw new Refusal("kernel.ahv-number.check-digit");
        }
    }

    /** Reads it as people write it, with dots, spaces or hyphens, in digits of any script. */
    public static AhvNumber parse(String typed) {
        return new AhvNumber(TypedDigits.latin(typed).replaceAll("[.\\s\\u00a0\\u202f-]", ""));
    }

    /** The check digit that belongs to the first twelve digits: weights 1 and 3 in turn. */
    public static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    /** {@code 756.9217.0769.85}. */
    public String formatted() {
        return "756.%s.%s.%s".formatted(digits.substring(3, 7), digits.substring(7, 11), digits.substring(11));
    }

    /** Enough to tell two apart, too little to use. */
    public String masked() {
        return "756.••••.••••." + digits.substring(11);
    }

    /** Masked, so that no log ever holds a number. */
    @Override
    public String toString() {
        return masked();
    }
}
