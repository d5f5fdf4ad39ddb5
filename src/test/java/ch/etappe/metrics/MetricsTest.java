package ch.etappe.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads the figures, and that they name nobody. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MetricsTest {

    private static final String TOKEN = "Bearer token-of-the-tests";
    private static final Pattern LABEL = Pattern.compile("uri=\"([^\"]*)\"");

    /** A template, or the words for what has none. */
    private static final Pattern TEMPLATE =
            Pattern.compile("flow:[a-z]+|UNKNOWN|NOT_FOUND|REDIRECTION|root|/[a-z/{}*.-]*");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private PublicationMeters publications;

    @Test
    void theTokenOpensThem() throws Exception {
        publications.count();

        HttpResponse<String> answer = get("/actuator/prometheus", TOKEN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("etappe_sessions{role=\"refugee\"}", "etappe_uis ", "jvm_memory_used_bytes")
                .containsPattern("etappe_events_incomplete \\d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer ", "Bearer token-of-the-test", "Bearer token-of-the-tests2", "token-of-the-tests"})
    void withoutTheTokenNothingIsSaid(String given) throws Exception {
        HttpResponse<String> answer = get("/actuator/prometheus", given);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutATokenInTheSettingsThereIsNoSuchAddress(String token) {
        new WebApplicationContextRunner()
                .withPropertyValues(MetricsToken.SETTING + "=" + token)
                .withUserConfiguration(MetricsEndpoint.class, MetricsSecurity.class)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(MetricsEndpoint.class)
                        .doesNotHaveBean(MetricsSecurity.class));
    }

    @Test
    void requestsAreNamedByTheirKindAndNeverByWhatSomebodyTyped() throws Exception {
        get("/casework/dossiers/0198a6f2-0000-7000-8000-000000000001", "");
        get("/?v-r=selam.tesfay", "");
        get("/?v-r=heartbeat&v-uiId=0", "");
        get("/VAADIN/build/selam.tesfay.js", "");

        Set<String> labels = LABEL.matcher(get("/actuator/prometheus", TOKEN).body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(labels)
                .contains("flow:heartbeat", "flow:other", "flow:files")
                .allMatch(TEMPLATE.asMatchPredicate());
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
