package ch.etappe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.etappe.identity.SignInRefused.Reason;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Which account belongs to a person whom an external provider recognised. */
@SpringBootTest
class SignInsTest {

    private static final String ISSUER = "https://login.example";

    @Autowired
    private SignIns signIns;

    @Autowired
    private AccountOpening opening;

    private final String subject = UUID.randomUUID().toString();
    private final LoginName login = new LoginName("e" + subject.substring(0, 13));

    @Test
    void the_first_login_links_by_login_name_and_later_ones_by_subject_whatever_the_name_has_become() {
        UserId id = open();

        assertThat(signIns.external(ISSUER, subject, login.text().toUpperCase(java.util.Locale.ROOT))
                        .id())
                .isEqualTo(id);
        assertThat(signIns.external(ISSUER, subject, "renamed").id()).isEqualTo(id);
    }

    @Test
    void a_linked_account_is_not_given_to_somebody_else_with_its_login_name() {
        open();
        signIns.external(ISSUER, subject, login.text());

        assertRefused(() -> signIns.external(ISSUER, "another person", login.text()), Reason.UNKNOWN);
        assertRefused(() -> signIns.external("https://other.example", subject, login.text()), Reason.UNKNOWN);
    }

    @Test
    void a_subject_is_compared_to_the_letter_although_the_database_does_not() {
        open();
        signIns.external(ISSUER, "Subject-" + subject, login.text());

        assertRefused(() -> signIns.external(ISSUER, "sUBJECT-" + subject, login.text()), Reason.UNKNOWN);
    }

    @Test
    void nobody_here_is_an_unknown_account() {
        assertRefused(() -> signIns.external(ISSUER, subject, login.text()), Reason.UNKNOWN);
        assertRefused(() -> signIns.external(ISSUER, subject, null), Reason.UNKNOWN);
        assertRefused(() -> signIns.embedded(UserId.next()), Reason.UNKNOWN);
    }

    private UserId open() {
        return opening.open(new NewUser(login, "E. Muster", Role.CANTON, new Scope.Canton()));
    }

    private static void assertRefused(Runnable signIn, Reason reason) {
        assertThatThrownBy(signIn::run)
                .isInstanceOfSatisfying(
                        SignInRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
