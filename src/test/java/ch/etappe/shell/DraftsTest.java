package ch.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DraftsTest extends SpringBrowserlessTest {

    private static final String FORM = "note/1";

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Clock clock;

    @Autowired
    JsonMapper json;

    private final TextArea body = new TextArea();
    private final DatePicker day = new DatePicker();

    @BeforeEach
    void someoneIsSignedIn() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("de-CH"));
        signIn();
    }

    @Test
    void whatWasTypedComesBackAfterANewLogin() {
        form();
        test(body).setValue("Ruft morgen an");

        TextArea again = new TextArea();
        KeptDraft restored = new KeptDraft(drafts, FORM).text("body", again);
        UI.getCurrent().add(new Div(restored, again));
        restored.restore();

        assertThat(again.getValue()).isEqualTo("Ruft morgen an");
        assertThat(restored.hasChanges()).isTrue();
        assertThat($(Button.class).single().getText()).isEqualTo("Entwurf verwerfen");
    }

    @Test
    void discardingBringsBackWhatIsStored() {
        drafts.save(FORM, Map.of("body", "Entwurf", "day", "2026-11-24"));
        KeptDraft draft = form();
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 11, 24));

        test($(Button.class).single()).click();

        assertThat(body.getValue()).isEmpty();
        assertThat(draft.hasChanges()).isFalse();
        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void savingRemovesTheDraft() {
        KeptDraft draft = form();
        test(body).setValue("Fertig");

        draft.saved();

        assertThat(drafts.find(FORM)).isEmpty();
        assertThat(draft.hasChanges()).isFalse();
    }

    @Test
    void nobodySeesTheDraftOfSomebodyElse() {
        drafts.save(FORM, Map.of("body", "Vertraulich"));

        signIn();

        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void isForgottenAfterNinetyDaysAndNotBefore() {
        drafts.save(FORM, Map.of("body", "alt"));

        in(Drafts.KEPT.minusHours(1)).forgetOld();
        assertThat(drafts.find(FORM)).isPresent();

        in(Drafts.KEPT.plusHours(1)).forgetOld();
        assertThat(drafts.find(FORM)).isEmpty();
    }

    private Drafts in(Duration later) {
        return new Drafts(jdbc, currentUser, Clock.offset(clock, later), json);
    }

    private KeptDraft form() {
        KeptDraft draft = new KeptDraft(drafts, FORM).text("body", body).day("day", day);
        UI.getCurrent().add(new Div(draft, body, day));
        draft.restore();
        return draft;
    }

    private void signIn() {
        UserId user = UserId.next();
        jdbc.sql(
                        "insert into user_account (id, login, display_name, created_at) values (?, ?, 'S. Brunner', utc_timestamp())")
                .params(user.id(), "drafts-" + user.id())
                .update();
        SignedInAs.account(user, Role.CASEWORKER, new Scope.Region(Ids.next()));
    }
}
