package ch.etappe.uikit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All rows of a long list, asked for page by page while they are consumed. */
public final class Pages {

    private static final int SIZE = 500;

    private Pages() {}

    /** @param page the rows from an offset on, at most so many */
    public static <T> Stream<T> stream(BiFunction<Integer, Integer, List<T>> page) {
        return IntStream.iterate(0, offset -> offset + SIZE)
                .mapToObj(offset -> page.apply(offset, SIZE))
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream);
    }
}
