package ch.etappe.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Measured numbers carry no more digits than they deserve. */
final class Figure {

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Figure() {}

    /** Three digits that count; whole numbers stay whole. */
    static double rounded(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return Math.abs(value) >= 100
                ? exact.setScale(0, RoundingMode.HALF_UP).doubleValue()
                : exact.round(DIGITS).doubleValue();
    }

    static String shown(double value) {
        return BigDecimal.valueOf(rounded(value)).stripTrailingZeros().toPlainString();
    }
}
