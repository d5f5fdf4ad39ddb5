package ch.etappe.kernel;

/** Digits as keyboards of many scripts type them. */
final class TypedDigits {

    private TypedDigits() {}

    /** The same text with Latin digits, without blanks around it. */
    static String latin(String typed) {
        StringBuilder latin = new StringBuilder();
        typed.strip().codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                latin.append(Character.digit(sign, 10));
            } else {
                latin.appendCodePoint(sign);
            }
        });
        return latin.toString();
    }
}
