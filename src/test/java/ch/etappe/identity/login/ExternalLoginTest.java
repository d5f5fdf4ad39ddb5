package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A place with a provider of its own, which is away when the portal starts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "etappe.oidc.issuer=http://127.0.0.1:1/realms/place")
class ExternalLoginTest {

    @LocalServerPort
    private int port;

    @Test
    void the_portal_starts_and_says_that_the_login_cannot_be_reached() {
        TestBrowser browser = new TestBrowser(port).open("/casework");

        assertThat(browser.path()).isEqualTo("/login/answer/unreachable");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.text()).contains("antwortet im Moment nicht", "Nichts ist verloren");
        assertThat(browser.page().expectFirst("main a").attr("href")).startsWith("/oauth2/authorization/etappe");
    }

    @Test
    void the_embedded_provider_is_off() {
        TestBrowser browser = new TestBrowser(port);

        assertThat(browser.open("/login?bye").page().select("#password")).isEmpty();
        assertThat(browser.get("/oauth2/jwks").statusCode()).isNotEqualTo(200);
        assertThat(browser.get("/.well-known/openid-configuration").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void forms_may_lead_to_the_provider_and_nowhere_else() {
        String policy = new TestBrowser(port)
                .get("/login?bye")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");

        assertThat(policy).endsWith("form-action 'self' http://127.0.0.1:1");
    }
}
