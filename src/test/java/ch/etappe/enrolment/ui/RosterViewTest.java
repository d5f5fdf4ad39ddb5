package ch.etappe.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.CourseMessages;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.PortalAccess;
import ch.etappe.enrolment.Rosters;
import ch.etappe.enrolment.RunsAlike;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RosterViewTest extends BeforeTheScreen {

    @Autowired
    JdbcClient database;

    @Autowired
    CourseWorld world;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Rosters rosters;

    @Autowired
    CourseMessages messages;

    @Autowired
    MessagesSheet sheet;

    private CourseRunId run = CourseRunId.next();
    private DossierId amina = DossierId.next();

    @Override
    protected void signIn() {
        UUID school = world.provider("Sprachschule Aare");
        UUID region = world.region();
        run = world.published(school, "Deutsch A1", 1).run();
        world.signInAsCaseworker(region);
        amina = world.dossier(region, "Amina");
        enrolments.request(run, amina);
        enrolments.request(run, world.dossier(region, "Yonas"));
        world.signInAsProvider(school);
    }

    @Test
    void saysSeatsAndPeopleInWords() {
        navigate("provider/rosters/" + run.id(), RosterView.class);

        assertThat(text())
                .contains("1 von 1 Plätzen belegt", "1 Anfrage entscheiden", "Tesfay, Amina")
                .contains("Warteliste: 1 Person", "Tesfay, Yonas", "Platz 1 auf der Warteliste");
    }

    @Test
    void confirmsWithOneClick() {
        navigate("provider/rosters/" + run.id(), RosterView.class);

        test($(Button.class).withText("Bestätigen").single()).click();

        assertThat(text()).contains("Alle Anfragen sind entschieden.", "1 Person ist dabei", "bestätigt");
        assertThat(rosters.openRequests()).isZero();
    }

    @Test
    void saysWhoHasComeOnceTheCourseHasBegun() {
        begins("+");
        test($(Button.class).withText("Bestätigen").single()).click();
        assertThat($(Button.class).withText("Ist gekommen").exists()).isFalse();

        begins("-");
        test($(Button.class).withText("Ist gekommen").single()).click();

        assertThat(text()).contains("besucht den Kurs");
        assertThat($(Button.class).withText("Ist gekommen").exists()).isFalse();
    }

    private void begins(String sign) {
        database.sql("update course_run set starts_on = current_date %s interval 7 day where id = ?".formatted(sign))
                .param(run.id())
                .update();
        navigate("provider/rosters/" + run.id(), RosterView.class);
    }

    @Test
    void asksForAReasonAndOffersTheSeatToTheNextOne() {
        navigate("provider/rosters/" + run.id(), RosterView.class);
        test($(Button.class).withText("Ablehnen").first()).click();
        test($(TextArea.class).single()).setValue("Niveau passt nicht");

        test($(Button.class).withText("Ablehnen").last()).click();

        assertThat(rosters.roster(run).waiting())
                .singleElement()
                .satisfies(next -> assertThat(next.name()).isEqualTo("Tesfay, Yonas"));
        assertThat(text()).contains("Alle Anfragen sind entschieden.", "Platz angeboten bis");
    }

    @Test
    void takesNoFewerSeatsThanAreTakenAndOffersMore() {
        navigate("provider/rosters/" + run.id(), RosterView.class);
        test($(Button.class).withText("Plätze ändern").single()).click();
        IntegerField seats = $(IntegerField.class).single();

        seats.setValue(600); // typed, not stepped
        test($(Button.class).withText("Ändern").single()).click();
        assertThat(seats.isInvalid()).isTrue();
        test(seats).setValue(2);
        test($(Button.class).withText("Ändern").single()).click();

        assertThat(text()).contains("2 von 2 Plätzen belegt", "Platz angeboten bis");
    }

    @Test
    void callsTheRunOffWithAReason() {
        navigate("provider/rosters/" + run.id(), RosterView.class);
        test($(Button.class).withText("Durchführung absagen").single()).click();
        test($(TextArea.class).single()).setValue("Zu wenig Anmeldungen");

        test($(Button.class).withText("Durchführung absagen").last()).click();

        assertThat(text()).contains("0 von 1 Plätzen belegt", "Niemand wartet.").doesNotContain("Plätze ändern");
    }

    @Test
    void listsItsRunWithTheOpenRequest() {
        navigate(RostersView.class);

        assertThat(text()).contains("Deutsch A1", "1 offene Anfrage", "1 Person wartet");
    }

    @Test
    void movesSomebodyToAnotherRunOfTheOffer() {
        CourseRunId next = RunsAlike.another(database, run, 3);
        navigate("provider/rosters/" + run.id(), RosterView.class);
        test($(Button.class).withText("Verschieben").single()).click();
        RadioButtonGroup<?> where = $(RadioButtonGroup.class).single();

        test($(Button.class).withText("Verschieben").last()).click();
        assertThat(where.isInvalid()).as("nothing chosen yet").isTrue();
        test(where)
                .selectItem(where.getListDataView()
                        .getItems()
                        .map(this::labelOf)
                        .findFirst()
                        .orElseThrow());
        test($(Button.class).withText("Verschieben").last()).click();

        assertThat(text()).contains("Alle Anfragen sind entschieden.", "Platz angeboten bis");
        assertThat(rosters.roster(next).requests()).hasSize(1);
    }

    @Test
    void writesToSeveralAndSaysWhomToCall() {
        navigate("provider/rosters/" + run.id(), RosterView.class);
        test($(Button.class).withText("Nachricht schreiben").single()).click();

        test($(Button.class).withText("Senden").single()).click();
        assertThat($(CheckboxGroup.class).single().isInvalid()).isTrue();
        test($(Button.class).withText("Alle wählen").single()).click();
        test($(Button.class).withText("Senden").single()).click();
        assertThat($(TextArea.class).single().isInvalid()).as("nothing to say").isTrue();
        test($(TextArea.class).single()).setValue("Bis morgen");
        test($(Button.class).withText("Senden").single()).click();

        assertThat($(Dialog.class).all())
                .extracting(Dialog::getHeaderTitle)
                .contains("Kein Zugang zum Portal: anrufen");
        assertThat(messages.sent(run)).as("nobody was reached").isEmpty();
    }

    @Test
    void keepsWhatWasSentAsTextEvenIfItLooksLikeMarkup() {
        PortalAccess.give(database, world.user(), amina);
        navigate("provider/rosters/" + run.id(), RosterView.class);
        test($(Button.class).withText("Nachricht schreiben").single()).click();
        test($(Button.class).withText("Alle wählen").single()).click();
        test($(TextArea.class).single()).setValue("<b>Heft</b><script>x()</script>");
        test($(Button.class).withText("Senden").single()).click();

        assertThat(text()).contains("Gesendete Nachrichten", "an 1 Person", "<b>Heft</b><script>x()</script>");
        world.signInAsRefugee(amina);
        assertThat(sheet.render(world.user(), Locale.forLanguageTag("fa-AF")))
                .singleElement()
                .satisfies(card -> assertThat(card.getElement().getOuterHTML())
                        .contains("lang=\"de-CH\"", "&lt;b&gt;Heft", "این متن به آلمانی است.")
                        .doesNotContain("<script", "<b>"));
    }

    @Test
    @DisplayName("BR03: a provider sees until when it may teach somebody, and where nothing is approved")
    void saysWhereTheCostsAreNotApproved() {
        database.sql("update enrolment set needs_approval = true where course_run_id = ?")
                .param(run.id())
                .update();

        navigate("provider/rosters/" + run.id(), RosterView.class);

        assertThat(text()).contains("Kosten zurzeit nicht bewilligt").doesNotContain("CHF");
    }

    @Test
    void answersTheRequestsOfAllRunsInOnePlace() {
        navigate(RequestsView.class);
        assertThat(text()).contains("1 Person wartet auf Ihre Antwort.", "Tesfay, Amina", "Deutsch A1");

        test($(Button.class).withText("Bestätigen").single()).click();

        assertThat(text()).contains("Alle Anfragen sind entschieden.");
        assertThat(rosters.openRequests()).isZero();
    }

    private String labelOf(Object target) {
        return $(RadioButtonGroup.class)
                .single()
                .getItemLabelGenerator()
                .apply(target)
                .toString();
    }
}
