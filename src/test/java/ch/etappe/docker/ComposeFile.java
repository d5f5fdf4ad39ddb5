package ch.etappe.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml, read as an engine would read it. */
public final class ComposeFile {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)(?::([?-])([^}]*))?}");

    private final String text;
    private final Map<String, Map<String, Object>> services;

    private ComposeFile(String text) {
        this.text = text;
        Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        this.services = typed(Objects.requireNonNull(root.get("services")));
    }

    public static ComposeFile read() throws IOException {
        return new ComposeFile(Files.readString(Path.of("docker-compose.yml")));
    }

    Map<String, Map<String, Object>> services() {
        return services;
    }

    public String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    public List<String> command(String service) {
        return typed(Objects.requireNonNull(service(service).get("command")));
    }

    /** The words of a health check without CMD. */
    public List<String> healthcheck(String service) {
        Map<String, Object> check =
                typed(Objects.requireNonNull(service(service).get("healthcheck")));
        List<String> test = typed(Objects.requireNonNull(check.get("test")));
        return test.stream().skip(1).map(word -> word.replace("$$", "$")).toList();
    }

    /** As it is written, with its variables. */
    Map<String, String> environment(String service) {
        Map<String, Object> written = typed(service(service).getOrDefault("environment", Map.of()));
        Map<String, String> environment = new LinkedHashMap<>();
        written.forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }

    /** As the container gets it. */
    public Map<String, String> environment(String service, Map<String, String> given) {
        Map<String, String> environment = environment(service);
        environment.replaceAll((name, value) -> VARIABLE.matcher(value).replaceAll(use -> {
            String typed = given.getOrDefault(use.group(1), "");
            if (typed.isEmpty() && "?".equals(use.group(2))) {
                throw new IllegalArgumentException(use.group(3));
            }
            return java.util.regex.Matcher.quoteReplacement(typed.isEmpty() ? String.valueOf(use.group(3)) : typed);
        }));
        return environment;
    }

    /** Every use of a variable. */
    Stream<Variable> variables() {
        return VARIABLE.matcher(text)
                .results()
                .map(use -> new Variable(
                        use.group(1),
                        "?".equals(use.group(2)) ? Optional.of(use.group(3)) : Optional.empty(),
                        "-".equals(use.group(2)) ? Optional.of(use.group(3)) : Optional.empty()));
    }

    Map<String, Object> service(String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    @SuppressWarnings("unchecked")
    static <T> T typed(Object value) {
        return (T) value;
    }

    /**
     * @param complaint what the engine says if it is not set; empty if it may be missing
     * @param fallback its default
     */
    record Variable(String name, Optional<String> complaint, Optional<String> fallback) {}
}
