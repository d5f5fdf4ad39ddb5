package ch.etappe.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Names per origin from {@code sample/names.properties}, put together by chance. */
final class SampleNames {

    /**
     * @param own the name in its own script; null where that is Latin
     */
    record Name(String latin, @Nullable String own) {}

    private final Map<String, List<Name>> lists = new HashMap<>();

    SampleNames() {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/sample/names.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.forEach((key, names) -> lists.put(key.toString(), parse(names.toString())));
    }

    Name first(String origin, String sex, Chance chance) {
        return chance.of(of(origin, sex));
    }

    Name family(String origin, Chance chance) {
        return chance.of(of(origin, "FAMILY"));
    }

    private List<Name> of(String origin, String kind) {
        return Objects.requireNonNull(lists.get(origin + "." + kind));
    }

    private static List<Name> parse(String names) {
        return Arrays.stream(names.split(", ")).map(SampleNames::parseOne).toList();
    }

    private static Name parseOne(String name) {
        int cut = name.indexOf('=');
        return cut < 0 ? new Name(name, null) : new Name(name.substring(0, cut), name.substring(cut + 1));
    }
}
