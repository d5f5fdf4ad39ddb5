package ch.etappe.journey;

import ch.etappe.docker.ComposeFile;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real Keycloak from its distribution, run as docker-compose.yml runs it: the same command, environment, realm file
 * and health check, only without the container.
 */
final class Keycloak implements AutoCloseable {

    static final String FIRST_PASSWORD = "First-password-1";

    private static final String ADMIN_PASSWORD = "Keycloak-admin-1";
    private static final Path REALM = Path.of("src/main/docker/etappe-realm.json");

    private final Path home;
    private final ComposeFile compose = ComposeFile.read();
    private final int port = freePort();
    private final Map<String, String> given;
    private final Map<String, String> environment;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    /** With an empty database that then holds what the realm file says. */
    Keycloak(Path home, String portal, String firstAdmin) throws IOException, InterruptedException {
        this.home = home;
        given = Map.of(
                "ETAPPE_DB_PASSWORD", "unused",
                "ETAPPE_ADDRESS", portal,
                "ETAPPE_OIDC_CLIENT_SECRET", "Shared-secret-1",
                "ETAPPE_FIRST_ADMIN", firstAdmin,
                "ETAPPE_FIRST_ADMIN_PASSWORD", FIRST_PASSWORD,
                "KEYCLOAK_ADMIN_PASSWORD", ADMIN_PASSWORD,
                "KEYCLOAK_ADDRESS", "http://localhost:" + port);
        environment = new HashMap<>(compose.environment("keycloak", given));
        environment.put("KC_HTTP_PORT", String.valueOf(port));
        environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(freePort()));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(REALM, home.resolve("data/import").resolve(REALM.getFileName()));
        start();
    }

    /** What the portal is told about it by docker-compose.yml. */
    Map<String, String> settings() {
        Map<String, String> portal = new HashMap<>(compose.environment("portal", given));
        portal.keySet().removeIf(name -> name.startsWith("SPRING_DATASOURCE"));
        portal.computeIfPresent(
                "ETAPPE_OIDC_INTERNAL", (name, url) -> url.replace("keycloak:8080", "127.0.0.1:" + port));
        return portal;
    }

    String address() {
        return "http://localhost:" + port;
    }

    void start() throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", home.resolve("bin/kc.sh").toString()));
        command.addAll(compose.command("keycloak"));
        process = run(command, home.resolve("keycloak.log").toFile());
        File nowhere = new File("/dev/null");
        while (run(compose.healthcheck("keycloak"), nowhere).waitFor() != 0) {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                throw new IllegalStateException(Files.readString(home.resolve("keycloak.log")));
            }
        }
    }

    void stop() throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            one.onExit().join();
        }
    }

    /** Opens a login, as an administrator does it in the console. */
    void person(String login, String password) throws IOException, InterruptedException {
        send("POST", "/users", """
                {"username": "%s", "enabled": true,
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}
                """.formatted(login, password));
    }

    void changeSecret(String secret) throws IOException, InterruptedException {
        JsonNode client = send("GET", "/clients?clientId=etappe", "").path(0);
        send("PUT", "/clients/" + client.path("id").stringValue(), """
                {"clientId": "etappe", "secret": "%s"}""".formatted(secret));
    }

    String secret() {
        return Objects.requireNonNull(given.get("ETAPPE_OIDC_CLIENT_SECRET"));
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address() + "/admin/realms/etappe" + path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty()
                ? JsonMapper.shared().nullNode()
                : JsonMapper.shared().readTree(answer.body());
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username="
                + environment.get("KC_BOOTSTRAP_ADMIN_USERNAME") + "&password="
                + URLEncoder.encode(ADMIN_PASSWORD, StandardCharsets.UTF_8);
        String answer = http.send(
                        HttpRequest.newBuilder(URI.create(address() + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        return JsonMapper.shared().readTree(answer).path("access_token").stringValue();
    }

    private Process run(List<String> command, File output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().putAll(environment);
        return builder.start();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
