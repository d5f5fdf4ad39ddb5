package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What the portal says at its start about settings that cannot work. */
class OidcSettingsTest {

    private static final String ISSUER = "etappe.oidc.issuer=https://login.example/realms/place";
    private static final String ID = "etappe.oidc.client-id=etappe";
    private static final String SECRET = "etappe.oidc.client-secret=s3cret-value";

    @Test
    void complete_settings_are_fine_and_blank_ones_mean_none() {
        settings(ISSUER, ID, SECRET)
                .run(context -> assertThat(context.getBean(OidcSettings.class).isExternal())
                        .isTrue());
        settings("etappe.oidc.issuer= ", "etappe.oidc.client-id=")
                .run(context -> assertThat(context.getBean(OidcSettings.class).isExternal())
                        .isFalse());
    }

    @Test
    void a_missing_client_is_named() {
        says("ETAPPE_OIDC_CLIENT_ID is not set", "Set ETAPPE_OIDC_CLIENT_ID", ISSUER, SECRET);
        says("ETAPPE_OIDC_CLIENT_SECRET is not set", "Set ETAPPE_OIDC_CLIENT_SECRET", ISSUER, ID);
    }

    @ParameterizedTest
    @CsvSource({"client-id, ETAPPE_OIDC_CLIENT_ID", "client-secret, ETAPPE_OIDC_CLIENT_SECRET"})
    void a_client_without_a_provider_does_not_start_another_login_than_the_wanted_one(String key, String variable) {
        says(
                variable + " is set, but ETAPPE_OIDC_ISSUER is not.",
                "remove " + variable,
                "etappe.oidc." + key + "=s3cret-value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login.example/realms/place",
                "keycloak",
                "https://",
                "ldap://login.example",
                "https://login.example/it's here",
                "https://login.example/realms/place?client=1",
                "https://user:pw@login.example/"
            })
    void what_is_no_address_is_said(String issuer) {
        says("ETAPPE_OIDC_ISSUER is not the address", "e.g. https://", "etappe.oidc.issuer=" + issuer, ID, SECRET);
        says(
                "ETAPPE_OIDC_INTERNAL is not the address",
                "e.g. https://",
                ISSUER,
                ID,
                SECRET,
                "etappe.oidc.internal=" + issuer);
    }

    @Test
    void the_portal_asks_the_provider_at_its_internal_address() {
        settings(ISSUER, ID, SECRET, "etappe.oidc.internal=http://keycloak:8080/realms/place/")
                .run(context -> {
                    OidcSettings settings = context.getBean(OidcSettings.class);
                    assertThat(settings.discovery())
                            .hasToString("http://keycloak:8080/realms/place/.well-known/openid-configuration");
                    assertThat(settings.origin()).contains("https://login.example");
                });
    }

    private static void says(String reason, String wayOut, String... given) {
        settings(given).run(context -> {
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            FailureAnalysis first =
                    SpringFactoriesLoader.forDefaultResourceLocation()
                            .load(FailureAnalyzer.class, (type, name, problem) -> {})
                            .stream()
                            .map(analyzer -> analyzer.analyze(failure))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElseThrow();
            assertThat(first.getDescription()).contains(reason).doesNotContain("s3cret-value");
            assertThat(first.getAction()).contains(wayOut);
        });
    }

    private static ApplicationContextRunner settings(String... given) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues(given);
    }

    @EnableConfigurationProperties(OidcSettings.class)
    static class Settings {}
}
