package ch.etappe.person;

import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.ZemisNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Official numbers. None of them is a key: they come late, are mistyped, and an N number may be a whole family's.
 *
 * @param nNumber number of the asylum file
 */
public record PersonNumbers(
        @Nullable AhvNumber ahv,
        @Nullable ZemisNumber zemis,
        @Nullable String nNumber) implements PersonSection {

    public static final PersonNumbers NONE = new PersonNumbers(null, null, null);

    private static final int MASKED = 3;

    public PersonNumbers {
        nNumber = Typed.orNull(nNumber);
    }

    @Override
    public List<FieldProblem> problems(LocalDate today) {
        return Check.that()
                .holds(
                        nNumber == null || nNumber.matches("[A-Za-z0-9 ./-]{3,20}"),
                        "nNumber",
                        "person.refusal.n-number")
                .problems();
    }

    /** What may stand on a screen without being asked for. */
    public Masked masked() {
        return new Masked(
                ahv == null ? "" : ahv.masked(),
                zemis == null ? "" : zemis.masked(),
                nNumber == null ? "" : "•••••" + nNumber.substring(nNumber.length() - MASKED));
    }

    /** Masked, so that no log ever holds a number. */
    @Override
    public String toString() {
        return masked().toString();
    }

    /** Each empty where there is no number. */
    public record Masked(String ahv, String zemis, String nNumber) implements java.io.Serializable {}
}
