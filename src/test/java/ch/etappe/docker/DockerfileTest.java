package ch.etappe.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be known about the Dockerfile without an engine. */
class DockerfileTest {

    private static final Path FOLDER = Path.of("src/main/docker");

    private List<String> lines;
    private List<String> image;

    @BeforeEach
    void read() throws IOException {
        String text = Files.readString(FOLDER.resolve("Dockerfile"))
                .replaceAll("(?m)^#.*\n", "")
                .replaceAll("\\\\\n\\s*", "");
        lines = Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
        image = lines.subList(lines.lastIndexOf(all("FROM").getLast()), lines.size());
    }

    @Test
    void stagesStartFromPinnedImagesAndTheLastFromDebian() {
        assertThat(all("FROM")).hasSize(2).allMatch(from -> from.matches("FROM [a-z-]+:\\d[\\w.-]*(?: AS \\w+)?"));
        assertThat(all("FROM").getFirst())
                .startsWith("FROM eclipse-temurin:25.")
                .contains("-jre");
        assertThat(image.getFirst()).startsWith("FROM debian:12.");
    }

    @Test
    void layersThatChangeSeldomComeFirst() {
        assertThat(all("RUN").getFirst()).contains("\"-Djarmode=tools\"", "\"extract\", \"--layers\"");
        assertThat(all("COPY").stream().filter(copy -> copy.contains("/build/layers/")))
                .extracting(copy -> copy.replaceAll(".*/build/layers/(.*)/ \\./", "$1"))
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    }

    @Test
    void chromiumAndNotoComeFromDebianAndLeaveNoLists() {
        assertThat(last("RUN"))
                .contains("--no-install-recommends", " chromium ", " fonts-noto-core ", "rm -rf /var/lib/apt/lists/*");
    }

    @Test
    void itRunsAsAFixedUserThatIsNotRootFromTheLastCopyOn() {
        assertThat(last("USER")).isEqualTo("USER 10001:10001");
        assertThat(last("RUN")).contains("--gid 10001", "--uid 10001");
        assertThat(image.indexOf(last("USER")))
                .isGreaterThan(image.indexOf(last("COPY")))
                .isLessThan(image.indexOf(last("ENTRYPOINT")));
    }

    @Test
    void signalsReachThePortalBecauseNoShellStandsBetween() {
        assertThat(last("ENTRYPOINT"))
                .startsWith("ENTRYPOINT [\"java\", ")
                .contains("-XX:MaxRAMPercentage=")
                .endsWith("\"-jar\", \"etappe.jar\"]");
        assertThat(all("CMD")).isEmpty();
        assertThat(last("STOPSIGNAL")).isEqualTo("STOPSIGNAL SIGTERM");
    }

    @Test
    void healthIsReadinessAtThePortThatIsExposed() {
        assertThat(last("EXPOSE")).isEqualTo("EXPOSE 8080");
        assertThat(last("HEALTHCHECK")).contains("CMD [\"curl\", ", "http://127.0.0.1:8080/actuator/health/readiness");
    }

    @Test
    void nothingButTheJarGetsIn() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("Dockerfile.dockerignore")).stream()
                        .filter(line -> !line.startsWith("#")))
                .containsExactly("*", "!target/etappe.jar");
        assertThat(lines).noneMatch(line -> line.matches("(?i).*(password|secret|mariadb|embedded).*"));
    }

    private List<String> all(String instruction) {
        return lines.stream().filter(line -> line.startsWith(instruction + " ")).toList();
    }

    private String last(String instruction) {
        return image.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .reduce((earlier, later) -> later)
                .orElse("");
    }
}
