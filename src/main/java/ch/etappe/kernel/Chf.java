package ch.etappe.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Swiss francs, exact to the centime.
 *
 * @param rappen hundredths of a franc, e.g. {@code 123450} for 1’234.50
 */
public record Chf(long rappen) implements Serializable, Comparable<Chf> {

    public static final Chf ZERO = new Chf(0);

    private static final int DIGITS = 15;
    private static final Pattern TYPED = Pattern.compile("(-?)(\\d{1," + DIGITS + "})(?:[.,](\\d{1,2}|[-–—]))?");
    private static final int PER_FRANC = 100;

    public static Chf ofFrancs(long francs) {
        return new Chf(Math.multiplyExact(francs, PER_FRANC));
    }

    /**
     * Reads what people type: {@code 1'234.50}, {@code 1 234,5}, {@code 1234.–}, {@code CHF 12}.
     *
     * @throws Refusal {@code kernel.chf.unreadable}
     */
    public static Chf parse(String typed) {
        return read(typed).orElseThrow(() -> new Refusal("kernel.chf.unreadable"));
    }

    /** Like {@link #parse}; empty for what is no amount. */
    public static Optional<Chf> read(String typed) {
        Matcher amount = TYPED.matcher(TypedDigits.latin(typed).replaceAll("(?i)chf|['’\\s\\u00A0\\u202F]", ""));
        if (!amount.matches()) {
            return Optional.empty();
        }
        String cents = amount.group(3);
        long rappen = Long.parseLong(amount.group(2)) * PER_FRANC
                + (cents == null || !Character.isDigit(cents.charAt(0))
                        ? 0
                        : Long.parseLong(cents) * (cents.length() == 1 ? 10 : 1));
        return Optional.of(new Chf(amount.group(1).isEmpty() ? rappen : -rappen));
    }

    public Chf plus(Chf other) {
        return new Chf(Math.addExact(rappen, other.rappen));
    }

    public Chf minus(Chf other) {
        return new Chf(Math.subtractExact(rappen, other.rappen));
    }

    public Chf times(long factor) {
        return new Chf(Math.multiplyExact(rappen, factor));
    }

    /** {@code 1’234.50}, without the currency; the form of Swiss offices. */
    public String formatted() {
        long francs = Math.abs(rappen / PER_FRANC);
        String grouped = String.valueOf(francs).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "’");
        return "%s%s.%02d".formatted(rappen < 0 ? "−" : "", grouped, Math.abs(rappen % PER_FRANC));
    }

    /** For spreadsheets, which compute with it. */
    public BigDecimal francs() {
        return BigDecimal.valueOf(rappen, 2);
    }

    @Override
    public int compareTo(Chf other) {
        return Long.compare(rappen, other.rappen);
    }
}
