package ch.etappe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class PortInUseTest {

    @Test
    void theSentenceNamesAnotherPort() {
        FailureAnalysis analysis =
                new PortInUseAnalyzer().analyze(new IllegalStateException(new PortInUseException(8080)));

        assertThat(analysis.getDescription()).isEqualTo("Port 8080 is in use by another program.");
        assertThat(analysis.getAction()).endsWith("./etappe run --port 8081");
    }

    @Test
    void whoWaitsForADatabaseSaysItToo() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                GenericApplicationContext portal = new GenericApplicationContext()) {
            StandardEnvironment environment = new StandardEnvironment();
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "operator",
                            Map.of(
                                    "server.port", other.getLocalPort(),
                                    "server.address", "127.0.0.1",
                                    "spring.datasource.url", "jdbc:mariadb://127.0.0.1:1/etappe")));
            new YamlPropertySourceLoader()
                    .load("languages", new ClassPathResource("languages.yml"))
                    .forEach(environment.getPropertySources()::addLast);
            portal.setEnvironment(environment);

            assertThatExceptionOfType(PortInUseException.class)
                    .isThrownBy(() -> new WaitForDatabase().initialize(portal));
        }
    }
}
