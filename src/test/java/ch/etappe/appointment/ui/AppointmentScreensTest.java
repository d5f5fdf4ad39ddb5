package ch.etappe.appointment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.appointment.Answer;
import ch.etappe.appointment.AppointmentId;
import ch.etappe.appointment.Appointments;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.test.MeetingWorld;
import ch.etappe.uikit.Badge;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AppointmentScreensTest extends SpringBrowserlessTest {

    private static final Locale GERMAN = Locale.forLanguageTag("de-CH");

    @Autowired
    MeetingWorld world;

    @Autowired
    Appointments appointments;

    @Autowired
    AppointmentsSection section;

    @Autowired
    AppointmentSheet sheet;

    private UUID region;
    private DossierId selam;
    private UserId host;

    @BeforeEach
    void selamLivesInOlten() {
        UI.getCurrent().setLocale(GERMAN);
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        host = world.signInAsCaseworker(region);
    }

    @Test
    void aProposalIsCheckedBesideItsFieldsAndNothingTypedIsLost() {
        openDialog();
        assertThat($(TextField.class).withCaption("Ort").single().getValue()).isEqualTo("Sozialregion Olten");

        test($(Button.class).withText("Vorschlagen").single()).click();

        DatePicker day = $(DatePicker.class).single();
        assertThat(day.getErrorMessage()).startsWith("Wählen Sie einen Tag");
        assertThat($(TextField.class).withCaption("Ort").single().getValue()).isEqualTo("Sozialregion Olten");
        assertThat(appointments.of(selam)).isEmpty();
    }

    @Test
    void anUnusualHourIsAskedAboutOnceAndThenProposed() {
        openDialog();
        test($(Select.class).withCaption("Worum geht es?").single()).selectItem("Gespräch zum Plan");
        $(DatePicker.class).single().setValue(MeetingWorld.today().plusDays(3));
        $(TimePicker.class).single().setValue(LocalTime.of(6, 0));
        test($(Button.class).withText("Vorschlagen").single()).click();
        assertThat(appointments.of(selam)).isEmpty();

        test($(Button.class).withText("Trotzdem vorschlagen").single()).click();

        assertThat(appointments.of(selam)).hasSize(1);
        assertThat($(Badge.class).single().getElement().getTextRecursively()).isEqualTo("offen");
    }

    @Test
    void thePhoneShowsTheNextAppointmentWithFormsThatNeedNoScript() {
        UUID id = world.appointment(selam, host, "PROPOSED", 60 * 24 * 9);
        UserId selamsAccount = world.signInAsRefugee(selam);

        String html = html(selamsAccount, GERMAN);

        assertThat(html)
                .contains("Ihr nächster Termin", "Sozialregion Olten", "S. Brunner", "Jemand übersetzt auf Tigrinya.")
                .contains("Ihren Ausweis", "Ich komme", "Ich kann nicht")
                .contains("action=\"/me/appointments/" + id + "/answer\"", "method=\"post\"")
                .doesNotContain("vaadin-");
    }

    @Test
    void afterSayingNoThePhoneOffersReasonsAndTheWayBack() {
        AppointmentId id = new AppointmentId(world.appointment(selam, host, "PROPOSED", 600));
        UserId selamsAccount = world.signInAsRefugee(selam);

        appointments.answer(id, Answer.NOT_COMING, null);

        assertThat(html(selamsAccount, GERMAN))
                .contains("Sie kommen nicht.", "Ich bin krank", "Ich komme doch")
                .doesNotContain("Ich kann nicht");
    }

    @Test
    void thePhoneSpeaksTigrinyaAndDari() {
        world.appointment(selam, host, "PROPOSED", 600);
        UserId selamsAccount = world.signInAsRefugee(selam);

        assertThat(html(selamsAccount, Locale.forLanguageTag("ti"))).contains("ክመጽእ እየ", "ብትግርኛ");
        assertThat(html(selamsAccount, Locale.forLanguageTag("fa-AF"))).contains("می‌آیم");
    }

    @Test
    void withoutAnAppointmentThePhoneSaysSo() {
        UserId selamsAccount = world.signInAsRefugee(selam);

        assertThat(html(selamsAccount, GERMAN)).contains("Sie haben keinen Termin.");
    }

    private void openDialog() {
        UI.getCurrent().add(section.show(selam));
        test($(Button.class).withText("Termin vorschlagen").single()).click();
    }

    private String html(UserId user, Locale reader) {
        List<String> parts = sheet.render(user, reader).stream()
                .map(part -> part.getElement().getOuterHTML())
                .toList();
        return String.join("", parts);
    }
}
