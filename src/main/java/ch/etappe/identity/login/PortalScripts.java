package ch.etappe.identity.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The scripts with which the portal begins, fetched while the person types: the entry of the production bundle and
 * the components that it loads next. In development there is no bundle, and nothing is fetched ahead.
 */
@Component
class PortalScripts {

    private static final String BUNDLE = "META-INF/VAADIN/webapp/";
    private static final Pattern COMPONENTS = Pattern.compile("generated-flow-imports-[\\w-]+\\.js");

    private final List<String> addresses = content(new ClassPathResource(BUNDLE + "index.html")).stream()
            .flatMap(PortalScripts::entries)
            .flatMap(PortalScripts::withComponents)
            .distinct()
            .toList();

    /** Absolute paths in the portal; empty without a production bundle. */
    List<String> addresses() {
        return addresses;
    }

    private static Stream<String> entries(String startPage) {
        return Jsoup.parse(startPage).select("script[type=module][src]").stream()
                .map(script -> script.attr("src").replaceFirst("^\\.?/?", "/"));
    }

    private static Stream<String> withComponents(String entry) {
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        return Stream.concat(
                Stream.of(entry),
                content(new ClassPathResource(BUNDLE + entry.substring(1))).stream()
                        .flatMap(script -> COMPONENTS.matcher(script).results())
                        .map(MatchResult::group)
                        .map(folder::concat));
    }

    private static Optional<String> content(Resource file) {
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
