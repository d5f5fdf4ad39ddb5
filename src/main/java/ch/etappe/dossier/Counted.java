package ch.etappe.dossier;

import java.util.List;
import java.util.function.Function;

/**
 * The first rows of many.
 *
 * @param total how many there are with those that are not shown
 */
public record Counted<T>(List<T> rows, int total) {

    public static <T> Counted<T> none() {
        return new Counted<>(List.of(), 0);
    }

    public <R> Counted<R> map(Function<T, R> each) {
        return new Counted<>(rows.stream().map(each).toList(), total);
    }
}
