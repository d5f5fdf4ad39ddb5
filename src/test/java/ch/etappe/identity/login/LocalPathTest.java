package ch.etappe.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/me?day=2026-11-24", "/casework/dossiers/1#path"})
    void a_path_of_the_portal_stays(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "",
                "me",
                "/a\\b",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=1"
            })
    void any_other_address_becomes_the_home_page(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/me?x=1, /me?x=1",
        "https://evil.example//evil.example/x, /",
        "https://evil.example, /",
        "no address, /"
    })
    void of_an_address_only_the_path_is_used(String address, String path) {
        assertThat(LocalPath.ofAddress(address)).isEqualTo(path);
    }
}
