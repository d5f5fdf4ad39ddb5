package ch.etappe.talk;

import java.io.Serializable;
import java.util.List;

/** Hides numbers so small that somebody could be recognised behind them. Source: domain.md 7, cells below 5. */
public final class Suppression {

    /** Below it a number is only "a few". */
    public static final int FEW = 5;

    private Suppression() {}

    static Number of(int count) {
        return count > 0 && count < FEW ? new Number(FEW, true) : new Number(count, false);
    }

    /** A sum beside its parts. With exactly one hidden part it would give that one away, so it only says below what. */
    static Number total(List<Integer> parts) {
        int shown = parts.stream()
                .filter(part -> !of(part).below())
                .mapToInt(Integer::intValue)
                .sum();
        long hidden = parts.stream().filter(part -> of(part).below()).count();
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        return hidden == 1 ? new Number(shown + FEW, true) : of(sum);
    }

    /**
     * @param count the number, or the one that it lies below
     * @param below whether it is hidden
     */
    public record Number(int count, boolean below) implements Serializable {}
}
