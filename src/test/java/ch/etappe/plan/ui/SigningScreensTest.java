package ch.etappe.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.document.Papers;
import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.plan.AgreedPlans;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureKind;
import ch.etappe.plan.MeasureOwner;
import ch.etappe.plan.PlanContent;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanSheets;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.Plans;
import ch.etappe.test.MeetingWorld;
import ch.etappe.uikit.Panel;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SigningScreensTest extends SpringBrowserlessTest {

    @Autowired
    private MeetingWorld people;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanContent content;

    @Autowired
    private PlanSheets sheets;

    @Autowired
    private AgreedPlans agreed;

    private DossierId selam;
    private PlanId plan;

    @BeforeEach
    void aPlanWithAGoal() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("de-CH"));
        UUID region = people.region("Olten");
        selam = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        plan = plans.begin(selam);
        GoalForm goal = new GoalForm(
                ProcessArea.LANGUAGE_EDU,
                GoalTemplate.LANG_EVERYDAY,
                null,
                MeetingWorld.today().plusMonths(6),
                "Versteht den Arzt",
                null,
                null);
        content.addMeasure(
                content.addGoal(plan, goal),
                new MeasureForm(MeasureKind.EXTERNAL, "Tandem", MeasureOwner.CLIENT, null, null));
    }

    @Test
    void theCaseworkerGivesWordsWhereTheSheetWouldBeGerman() {
        open();
        test(words("2 fehlen")).click();
        TextArea words = $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals("Tandem"))
                .findFirst()
                .orElseThrow();
        test(words).setValue("ታንደም");
        click("Speichern");

        assertThat(sheets.words(plan)).containsEntry("Tandem", "ታንደም");
        assertThat(words("1 fehlt").isVisible()).isTrue();
    }

    @Test
    void theCaseworkerSignsOnceThePersonHas() {
        agreed.propose(plan);
        agreed.clientSigns(plan);
        open();
        assertThat(panel()).contains("am Bildschirm der Beratung", "noch nicht unterschrieben", agreed.hash(plan));

        click("Für die Sozialregion unterschreiben");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(plans.open(plan).state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(panel()).contains("S. Brunner", "Das PDF folgt").doesNotContain("noch nicht");
    }

    @Test
    void aRefusalIsRecordedAndThePlanPutInForceAlone() {
        agreed.propose(plan);
        open();
        click("Person unterschreibt nicht");
        click("Festhalten");
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Bitte sagen Sie kurz, warum.");
        test($(TextArea.class).single()).setValue("Zu viel auf einmal");
        click("Festhalten");
        assertThat(panel()).contains("Zu viel auf einmal", "Wieder anschauen am");

        click("Ohne die Person in Kraft setzen");
        test($(TextArea.class).single()).setValue("Der Kurs beginnt am Montag");
        last("Ohne die Person in Kraft setzen");

        assertThat(plans.open(plan).state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(panel()).contains("ohne Unterschrift", "Der Kurs beginnt am Montag");
    }

    @Test
    void whatWasSignedOnPaperIsAttestedWithItsScan() {
        agreed.propose(plan);
        open();
        click("Auf Papier unterschrieben");
        test($(Upload.class).single()).upload("Plan.pdf", "application/pdf", Papers.pdf());
        roundTrip();
        click("Unterschriften festhalten");
        assertThat(plans.open(plan).state()).isEqualTo(PlanState.PROPOSED);

        test($(Checkbox.class).single()).click();
        click("Unterschriften festhalten");

        assertThat(plans.open(plan).state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(panel()).contains("auf Papier");
    }

    @Test
    void thePersonIsAskedToSignOnTheOwnPlan() {
        agreed.propose(plan);
        people.signInAsRefugee(selam);
        UI.getCurrent().navigate("me/plan");
        roundTrip();

        assertThat(sections()).contains("Plan unterschreiben", "Ihr Plan ist bereit.");
    }

    private void open() {
        UI.getCurrent().navigate(PlanView.path(plan));
        roundTrip();
    }

    private void click(String text) {
        test(button(text)).click();
    }

    private Button words(String missing) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Worte auf Tigrin")
                        && button.getText().endsWith(missing))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).all().getFirst();
    }

    /** Of a dialog above a button that says the same. */
    private void last(String text) {
        List<Button> all = $(Button.class).withText(text).all();
        test(all.getLast()).click();
    }

    private String panel() {
        return $(Panel.class).all().stream()
                .map(panel -> panel.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    private String sections() {
        return $(Section.class).all().stream()
                .map(section -> section.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
