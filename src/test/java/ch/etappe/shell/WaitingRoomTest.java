package ch.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.LanguagesForTests;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private WaitingRoom room;

    @BeforeEach
    void open() throws IOException {
        room = WaitingRoom.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), LanguagesForTests.configured());
    }

    @AfterEach
    void close() {
        room.close();
        client.close();
    }

    @Test
    void everyAddressSaysOneMomentAndComesBackByItself() throws Exception {
        HttpResponse<String> answer = send(visit("/casework/dossiers?q=a"));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de-CH");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Einen Moment bitte");
        assertThat(page.expectFirst("main").text()).contains("Gespeichertes ist nicht verloren", "lädt von selbst neu");
        assertThat(page.expectFirst("meta[http-equiv=refresh]").attr("content")).isEqualTo("5");
    }

    @Test
    void thePageHasTheLookOfTheOthers() throws Exception {
        Document page = Jsoup.parse(send(visit("/")).body());

        for (var file : page.select("link[href]")) {
            HttpResponse<String> look = send(visit(file.attr("href")));
            assertThat(look.statusCode()).as(file.attr("href")).isEqualTo(200);
            assertThat(look.headers().firstValue("Content-Type").orElse("")).matches("text/css.*|image/svg.*");
        }
        assertThat(page.select("link[href]")).hasSizeGreaterThan(3);
    }

    @Test
    void itSpeaksTheVisitorsLanguageAndTheChosenOneFirst() throws Exception {
        HttpRequest.Builder dari = visit("/me").header("Accept-Language", "fa-AF,en;q=0.5");
        Document page = Jsoup.parse(send(dari).body());
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fa-AF");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");

        HttpRequest.Builder chosen =
                visit("/me").header("Accept-Language", "fa-AF").header("Cookie", "a=b; etappe-language=ti");
        assertThat(Jsoup.parse(send(chosen).body()).expectFirst("html").attr("lang"))
                .isEqualTo("ti");

        HttpRequest.Builder nonsense =
                visit("/me").header("Accept-Language", ";;;=").header("Cookie", "etappe-language=");
        assertThat(Jsoup.parse(send(nonsense).body()).expectFirst("html").attr("lang"))
                .isEqualTo("de-CH");
    }

    @Test
    void aFormIsNotSentAgainByItselfAndAScriptGetsTheBareSentence() throws Exception {
        HttpResponse<String> form = send(visit("/login").POST(BodyPublishers.ofString("username=a&password=b")));
        assertThat(form.statusCode()).isEqualTo(503);
        assertThat(form.body()).doesNotContain("http-equiv=\"refresh\"", "password");

        HttpResponse<String> script = send(visit("/me/sheet").header("X-Requested-With", "fetch"));
        assertThat(script.statusCode()).isEqualTo(503);
        assertThat(script.body()).startsWith("Etappe ist gerade nicht erreichbar.");
    }

    @Test
    void whoWatchesLearnsThatItLivesAndIsNotReady() throws Exception {
        assertThat(send(visit("/actuator/health/liveness")).statusCode()).isEqualTo(200);
        assertThat(send(visit("/actuator/health/readiness")).statusCode()).isEqualTo(503);
        assertThat(send(visit("/actuator/health")).body()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void itGivesAwayNoOtherFile() throws Exception {
        assertThat(send(visit("/css/%2e%2e/%2e%2e/%2e%2e/application.yml")).statusCode())
                .isNotEqualTo(200);
        assertThat(send(visit("/css/none.css")).statusCode()).isEqualTo(404);
        assertThat(send(visit("/css/")).statusCode()).isEqualTo(404);
        assertThat(send(visit("/").method("HEAD", BodyPublishers.noBody())).statusCode())
                .isEqualTo(503);
    }

    private HttpRequest.Builder visit(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + room.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder visit) throws IOException, InterruptedException {
        return client.send(visit.build(), HttpResponse.BodyHandlers.ofString());
    }
}
