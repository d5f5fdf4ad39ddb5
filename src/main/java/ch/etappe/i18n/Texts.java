package ch.etappe.i18n;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the portal by key, read once from the bundles {@code i18n/<module>_<language>.properties}
 * (no suffix: German, the source). Patterns are ICU MessageFormat, so plurals follow each language's own rules.
 */
@Component
public class Texts {

    private static final String BUNDLES = "classpath*:i18n/*.properties";

    private final Map<String, Map<String, String>> byTag = new HashMap<>();
    private final Languages languages;

    /** @param languages of which each has its bundles on the class path */
    public Texts(Languages languages) {
        this.languages = languages;
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(BUNDLES)) {
                read(bundle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text in the reader's language, or in German where that language lacks it.
     *
     * @param arguments for {@code {0}}, {@code {1}}, …; numbers take the language's plural forms
     * @throws IllegalArgumentException if no bundle has the key: a bug, never shown as a key
     */
    public String get(Locale reader, String key, Object... arguments) {
        Language language = languages.of(reader);
        Optional<String> own = find(language, key);
        Language used = own.isPresent() ? language : languages.source();
        String pattern = own.or(() -> find(languages.source(), key))
                .orElseThrow(() -> new IllegalArgumentException("No text for key " + key));
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return pattern.replace("''", "'");
        }
        return new MessageFormat(pattern, LocaleData.of(used.locale())).format(arguments);
    }

    /** Whether the language has its own words for this key. */
    public boolean has(Language language, String key) {
        return find(language, key).isPresent();
    }

    private Optional<String> find(Language language, String key) {
        return Optional.ofNullable(byTag.getOrDefault(language.tag(), Map.of()).get(key));
    }

    private void read(Resource bundle) throws IOException {
        String name = String.valueOf(bundle.getFilename()).replace(".properties", "");
        int cut = name.indexOf('_');
        String tag =
                cut < 0 ? languages.source().tag() : name.substring(cut + 1).replace('_', '-');
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        texts.forEach((key, text) ->
                byTag.computeIfAbsent(tag, fresh -> new HashMap<>()).put(key.toString(), text.toString()));
    }
}
