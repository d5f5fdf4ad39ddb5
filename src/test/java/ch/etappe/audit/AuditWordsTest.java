package ch.etappe.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads the trail reads words: a code that nobody has named would stand there as it is. */
class AuditWordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ACT = Pattern.compile("audit\\.did\\(\\s*\"([a-z-]+)\",");
    private static final Pattern READ = Pattern.compile("audit\\.read\\(\\s*\"([a-z-]+)\"");
    private static final Pattern TYPE = Pattern.compile("audit\\.did\\(\\s*\"[a-z-]+\",\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_en"})
    void everyActHasAName(String language) {
        assertThat(words(language).stringPropertyNames()).containsAll(keys("audit.did.", ACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_en"})
    void everyThingThatIsReadOrChangedHasAName(String language) {
        assertThat(words(language).stringPropertyNames())
                .containsAll(keys("audit.on.", READ))
                .containsAll(keys("audit.on.", TYPE));
    }

    @Test
    void theSourcesAreReallyRead() {
        assertThat(keys("", ACT)).contains("offer-published").hasSizeGreaterThan(50);
        assertThat(keys("", READ)).contains("cost-approval");
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (var bundle =
                Files.newBufferedReader(Path.of("src/main/resources/i18n/audit" + language + ".properties"))) {
            words.load(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static SortedSet<String> keys(String prefix, Pattern pattern) {
        SortedSet<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Matcher found = pattern.matcher(Files.readString(file));
                while (found.find()) {
                    keys.add(prefix + found.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
