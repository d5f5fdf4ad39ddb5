package ch.etappe.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.etappe.docker.ComposeFile.Variable;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What can be known about docker-compose.yml and .env.example without an engine. */
class ComposeFileTest {

    private static final Set<String> SERVICES = Set.of("database", "keycloak", "mail", "portal");

    private ComposeFile compose;

    @BeforeEach
    void read() throws IOException {
        compose = ComposeFile.read();
    }

    @Test
    void thePortalStartsAfterAHealthyDatabaseLoginAndMail() {
        assertThat(compose.services().keySet()).isEqualTo(SERVICES);
        Map<String, Map<String, String>> awaited =
                ComposeFile.typed(compose.service("portal").get("depends_on"));
        assertThat(awaited.keySet()).containsExactlyInAnyOrder("database", "keycloak", "mail");
        assertThat(awaited.values()).allSatisfy(how -> assertThat(how).containsEntry("condition", "service_healthy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "keycloak", "mail"})
    void whoeverIsAwaitedHasAHealthCheckWithoutAShell(String service) {
        assertThat(compose.healthcheck(service)).isNotEmpty();
        assertThat(compose.service(service).get("healthcheck").toString()).contains("test=[CMD,");
    }

    @Test
    void imagesArePinnedToTheVersionsThatAreTestedHere() throws IOException {
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(compose.image(service))
                        .matches(service.equals("portal") ? "etappe:local" : "[a-z./-]+:v?\\d+\\.\\d+\\.\\d+"));
        assertThat(compose.image("keycloak")).endsWith(":" + property("keycloak.version"));
        String tested = property("mariadb-binaries.version");
        assertThat(compose.image("database")).startsWith("mariadb:" + tested.substring(0, tested.lastIndexOf('.') + 1));
    }

    @Test
    void noSecretHasADefault() {
        for (String service : SERVICES) {
            compose.environment(service).forEach((name, value) -> {
                if (name.matches(".*(PASSWORD|SECRET).*") && !name.equals("MARIADB_RANDOM_ROOT_PASSWORD")) {
                    assertThat(value).as(name).matches("\\$\\{[A-Z_]+:\\?[^}]+}");
                }
            });
        }
    }

    @Test
    void aMissingVariableIsNamedInASentence() {
        assertThat(compose.variables()
                        .flatMap(variable -> variable.complaint().stream()
                                .map(said -> said.startsWith("set " + variable.name() + " to "))))
                .isNotEmpty()
                .containsOnly(true);
        assertThatThrownBy(() -> compose.environment("portal", Map.of()))
                .hasMessageStartingWith("set ETAPPE_DB_PASSWORD to");
    }

    @Test
    void theExampleFileNamesEveryVariableWithItsDefaultAndNoSecret() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        compose.variables().forEach(variable -> expected.put(variable.name(), fallback(variable)));

        assertThat(exampleFile()).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void everyVariableOfThePortalIsOneThatItReads() {
        Set<String> known = new TreeSet<>(names("spring.datasource", "url", "username", "password"));
        assertThat(DataSourceProperties.class).hasDeclaredMethods("setUrl", "setUsername", "setPassword");
        known.addAll(ourSettings());

        assertThat(known).containsAll(compose.environment("portal").keySet());
    }

    @Test
    void databaseAndPortalAgree() {
        Map<String, String> database = compose.environment("database");
        Map<String, String> portal = compose.environment("portal");

        assertThat(portal)
                .containsEntry(
                        "SPRING_DATASOURCE_URL", "jdbc:mariadb://database:3306/" + database.get("MARIADB_DATABASE"))
                .containsEntry("SPRING_DATASOURCE_USERNAME", database.get("MARIADB_USER"))
                .containsEntry("SPRING_DATASOURCE_PASSWORD", database.get("MARIADB_PASSWORD"));
        assertThat(compose.command("database"))
                .containsExactly("--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci");
    }

    @Test
    void keycloakAndPortalAgree() {
        Map<String, String> keycloak = compose.environment("keycloak");
        Map<String, String> portal = compose.environment("portal");

        assertThat(portal)
                .containsEntry("ETAPPE_OIDC_ISSUER", keycloak.get("KC_HOSTNAME") + "/realms/etappe")
                .containsEntry(
                        "ETAPPE_OIDC_INTERNAL",
                        "http://keycloak:%s/realms/etappe".formatted(keycloak.get("KC_HTTP_PORT")));
        assertThat(List.of("ETAPPE_OIDC_CLIENT_ID", "ETAPPE_OIDC_CLIENT_SECRET", "ETAPPE_FIRST_ADMIN"))
                .allSatisfy(name -> assertThat(portal.get(name)).isEqualTo(keycloak.get(name)));
        assertThat(keycloak).containsEntry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
    }

    @Test
    void everythingListensOnThisMachineOnlyAtTheContainersPorts() {
        assertThat(ports("portal")).containsExactly("127.0.0.1:${ETAPPE_PORT:-8080}:8080");
        assertThat(ports("keycloak"))
                .containsExactly("127.0.0.1:${KEYCLOAK_PORT:-8081}:"
                        + compose.environment("keycloak").get("KC_HTTP_PORT"));
        assertThat(ports("mail")).containsExactly("127.0.0.1:${MAIL_PORT:-8025}:8025");
        assertThat(compose.service("database")).doesNotContainKey("ports");
    }

    @Test
    void filesThatAreMountedOrBuiltAreThere() {
        List<String> mounted = ComposeFile.typed(compose.service("keycloak").get("volumes"));
        assertThat(mounted.stream().filter(volume -> volume.startsWith("./")))
                .isNotEmpty()
                .allSatisfy(volume -> assertThat(Path.of(volume.split(":")[0])).isRegularFile());
        Map<String, String> build = ComposeFile.typed(compose.service("portal").get("build"));
        assertThat(Path.of(build.get("context"), build.get("dockerfile"))).isRegularFile();
    }

    @Test
    void thePortalMayDoLittle() {
        assertThat(compose.service("portal"))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("tmpfs", List.of("/tmp"));
        assertThat(compose.services().values())
                .noneSatisfy(service -> assertThat(service).containsKey("privileged"));
    }

    private List<String> ports(String service) {
        return ComposeFile.typed(compose.service(service).get("ports"));
    }

    private static String fallback(Variable variable) {
        return variable.fallback().orElse("");
    }

    private static Map<String, String> exampleFile() throws IOException {
        return Files.readAllLines(Path.of(".env.example")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String property(String name) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        return pom.replaceAll("(?s).*<" + name + ">([^<]+)</" + name + ">.*", "$1");
    }

    /** From the records that Spring binds. */
    private static Set<String> ourSettings() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("ch.etappe").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isRecord)
                .flatMap(settings -> names(
                        String.valueOf(AnnotationUtils.getValue(settings.getAnnotation(ConfigurationProperties.class))),
                        Arrays.stream(settings.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toArray(String[]::new))
                        .stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(String prefix, String... keys) {
        return Arrays.stream(keys)
                .map(key -> prefix + "." + key.replaceAll("([A-Z])", "_$1"))
                .map(name -> name.replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
