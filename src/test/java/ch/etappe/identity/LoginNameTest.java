package ch.etappe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.etappe.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTest {

    @Test
    void capitals_become_small_whatever_the_language_of_the_server() {
        assertThat(LoginName.parse(" S.BIRKENFELD ")).hasValue(new LoginName("s.birkenfeld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "müller", "a b", ".a", "ｓ.ｂ", "a'--", "x\u0000y"})
    void what_the_database_could_take_for_another_name_is_no_name(String typed) {
        assertThat(LoginName.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new LoginName(typed)).isInstanceOf(Refusal.class);
    }
}
