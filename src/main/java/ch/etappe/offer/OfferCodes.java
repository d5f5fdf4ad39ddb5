package ch.etappe.offer;

import ch.etappe.kernel.TargetGroup;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short lists in one column, separated by commas; a column without value is an empty list. */
final class OfferCodes {

    private OfferCodes() {}

    static String write(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    static List<String> read(@Nullable String codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    static List<TargetGroup> groups(@Nullable String codes) {
        return read(codes).stream().map(TargetGroup::valueOf).toList();
    }
}
