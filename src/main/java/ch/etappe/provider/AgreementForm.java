package ch.etappe.provider;

import ch.etappe.kernel.Chf;
import ch.etappe.organisation.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a provider, as typed: seats, a volume in words, an amount for the whole period, at least one of
 * them.
 *
 * @param to the last day
 * @param amount francs as people type them, e.g. {@code 120'000}
 * @param reference which document it stands in
 */
public record AgreementForm(
        @Nullable LocalDate from, @Nullable LocalDate to, String seats, String volume, String amount, String reference)
        implements Serializable {

    static final int LONGEST = 200;
    private static final int MOST_SEATS = 100_000;
    private static final Chf MOST = Chf.ofFrancs(1_000_000_000);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** The fields that can be wrong. */
    public enum Field {
        FROM,
        TO,
        SEATS,
        VOLUME,
        AMOUNT,
        REFERENCE
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (from == null) {
            problems.add(Problem.of(Field.FROM, "provider.refusal.day-missing"));
        }
        if (to == null) {
            problems.add(Problem.of(Field.TO, "provider.refusal.day-missing"));
        } else if (from != null && to.isBefore(from)) {
            problems.add(Problem.of(Field.TO, "provider.refusal.end-before-start"));
        }
        if (!seats.isBlank() && seatCount().isEmpty()) {
            problems.add(Problem.of(Field.SEATS, "provider.refusal.seats", MOST_SEATS));
        } else if ((seats + volume + amount).isBlank()) {
            problems.add(Problem.of(Field.SEATS, "provider.refusal.nothing-agreed"));
        }
        Fields.atMost(Field.VOLUME, volume, LONGEST).ifPresent(problems::add);
        if (!amount.isBlank() && money().isEmpty()) {
            problems.add(Problem.of(Field.AMOUNT, "provider.refusal.amount"));
        }
        Fields.required(Field.REFERENCE, reference, LONGEST, "provider.refusal.document-missing")
                .ifPresent(problems::add);
        return problems;
    }

    Optional<Integer> seatCount() {
        return Optional.of(seats.strip())
                .filter(typed -> NUMBER.matcher(typed).matches())
                .map(Integer::valueOf)
                .filter(count -> count >= 1 && count <= MOST_SEATS);
    }

    Optional<Chf> money() {
        return Chf.read(amount).filter(sum -> sum.compareTo(Chf.ZERO) >= 0 && sum.compareTo(MOST) <= 0);
    }
}
