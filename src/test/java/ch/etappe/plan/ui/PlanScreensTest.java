package ch.etappe.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.plan.AgreedPlans;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalId;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureKind;
import ch.etappe.plan.MeasureOwner;
import ch.etappe.plan.PlanContent;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanVersions;
import ch.etappe.plan.Plans;
import ch.etappe.test.MeetingWorld;
import ch.etappe.uikit.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlanScreensTest extends SpringBrowserlessTest {

    private static final LocalDate LATER = MeetingWorld.today().plusMonths(6);
    private static final GoalForm GOAL = new GoalForm(
            ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, LATER, "Versteht den Arzt", null, null);
    private static final MeasureForm COURSE =
            new MeasureForm(MeasureKind.EXTERNAL, "Tandem", MeasureOwner.CLIENT, null, null);

    @Autowired
    private MeetingWorld people;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanContent content;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private AgreedPlans agreed;

    private UUID region;
    private DossierId selam;
    private PlanId plan;

    @BeforeEach
    void aPlanWithAGoal() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("de-CH"));
        region = people.region("Olten");
        selam = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        plan = plans.begin(selam);
        content.addMeasure(content.addGoal(plan, GOAL), COURSE);
    }

    @Test
    void saysAtTheGoalWhatIsMissingAndProposesWhatIsWhole() {
        GoalId bare = content.addGoal(plan, new GoalForm(ProcessArea.SOCIAL, null, "Ich singe", LATER));
        open(plan);
        click("Vorschlagen");

        assertThat(texts(Article.class))
                .contains("Woran sieht man, dass das Ziel erreicht ist?")
                .contains("Was wird für das Ziel getan? Es fehlt eine Massnahme.");
        assertThat(plans.open(plan).state()).isEqualTo(PlanState.DRAFT);

        content.removeGoal(bare);
        open(plan);
        click("Vorschlagen");
        assertThat(plans.open(plan).state()).isEqualTo(PlanState.PROPOSED);
        click("Zurück in den Entwurf");
        assertThat(plans.open(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void aPreparedGoalBringsItsIndicatorAndKeepsWhatSomebodyWrote() {
        open(plan);
        click("Ziel hinzufügen");
        TextField indicator = field("Woran man sieht, dass es erreicht ist");
        assertThat(indicator.getValue()).contains("Schalter");

        test(indicator).setValue("x".repeat(301));
        click("Speichern");
        assertThat(indicator.getErrorMessage()).isEqualTo("Bitte höchstens 300 Zeichen.");
        test(indicator).setValue("Liest den Fahrplan");
        click("Speichern");

        assertThat(plans.open(plan).goals())
                .last()
                .satisfies(goal -> assertThat(goal.form().indicator()).isEqualTo("Liest den Fahrplan"));
    }

    @Test
    void aPlanInForceIsChangedAsTheNextVersionAndBothAreCompared() {
        agreed.putInForce(plan);
        open(plan);
        click("Plan ändern");
        PlanId next = plans.of(selam).orElseThrow().id();
        GoalForm longer = new GoalForm(
                GOAL.area(), GOAL.template(), null, LATER.plusMonths(3), "Versteht die Lehrerin", null, null);
        var goal = plans.open(next).goals().getFirst();
        content.changeGoal(goal.id(), goal.version(), longer);

        UI.getCurrent().navigate(DifferenceView.path(next, plan));
        roundTrip();

        assertThat(texts(Article.class))
                .contains("Versteht den Arzt")
                .contains("Versteht die Lehrerin")
                .contains("anders");
    }

    @Test
    void progressAndReviewAreWrittenDownWherePeopleRead() {
        agreed.putInForce(plan);
        open(plan);
        click("Fortschritt festhalten");
        test($(TextArea.class).single()).setValue("Erste Prüfung bestanden");
        $(Button.class).withText("Fortschritt festhalten").all().stream()
                .reduce((first, second) -> second)
                .ifPresent(button -> test(button).click());
        assertThat(texts(Article.class)).contains("Erste Prüfung bestanden");

        click("Überprüfung abschliessen");
        assertThat($(RadioButtonGroup.class).single().isVisible()).isTrue();
        $(Button.class).withText("Überprüfung abschliessen").all().stream()
                .reduce((first, second) -> second)
                .ifPresent(button -> test(button).click());
        assertThat(people.ask("select result from plan_review where plan_id = ?", plan.id()))
                .isEqualTo("CONTINUE");
    }

    @Test
    void fromAGoalToItsMeasureAndOnToASeatIsOneWay() {
        open(plan);
        click("Ziel hinzufügen");
        click("Speichern, weiter zur Massnahme");
        assertThat(plans.open(plan).goals()).hasSize(2);
        TextField title = field("Massnahme");
        assertThat(title.getValue()).isEqualTo("Deutschkurs");

        test(title).setValue("");
        click("Speichern und Platz suchen");
        assertThat(title.getErrorMessage()).isEqualTo("Bitte sagen Sie kurz, was getan wird.");
        test(title).setValue("Deutschkurs am Morgen");
        click("Speichern und Platz suchen");

        assertThat(plans.open(plan).goals().getLast().measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.title()).isEqualTo("Deutschkurs am Morgen"));
        assertThat($(Dialog.class).single().getHeaderTitle()).isNotEqualTo("Massnahme hinzufügen");
    }

    @Test
    void anOrderIsWrittenDownAtItsMeasureAndReadByThePerson() {
        agreed.putInForce(plan);
        open(plan);
        click("Auflage");
        click("Festhalten");
        assertThat(field("Behörde").getErrorMessage()).isEqualTo("Welche Behörde hat verfügt?");
        test(field("Behörde")).setValue("Sozialkommission Olten");
        test($(TextArea.class).single()).setValue("Sie besuchen den Deutschkurs");
        $(DatePicker.class).all().forEach(day -> day.setValue(MeetingWorld.today()));
        click("Festhalten");

        assertThat(texts(Article.class))
                .contains("Auflage: gilt")
                .contains("Sozialkommission Olten")
                .contains("Hier folgt daraus nichts von selbst.");
        UI.getCurrent().navigate("casework/dossiers/" + selam.id());
        roundTrip();
        assertThat(texts(Article.class)).contains("Auflage: gilt");

        people.signInAsRefugee(selam);
        UI.getCurrent().navigate("me/plan");
        roundTrip();
        assertThat(texts(Section.class))
                .contains("Was ein Amt von Ihnen verlangt")
                .contains("Sie besuchen den Deutschkurs")
                .contains("Dieses Portal entscheidet nichts.");
    }

    @Test
    void whoNeedsNoPlanIsWaivedWithAReason() {
        DossierId yonas = people.dossier(region, "Yonas");
        UI.getCurrent().navigate("casework/dossiers/" + yonas.id());
        roundTrip();
        click("Auf einen Plan verzichten");
        test($(TextArea.class).all().getLast()).setValue("Zieht nächste Woche weg");
        test($(Button.class).withText("Auf einen Plan verzichten").all().getLast())
                .click();

        assertThat(people.ask(
                        "select s.waived_reason from process_step s join process_step_type t on t.id = s.type_id"
                                + " where s.dossier_id = ? and t.code = 'PLAN_IN_FORCE'",
                        yonas.id()))
                .isEqualTo("Zieht nächste Woche weg");
        assertThat($(EmptyState.class).all())
                .extracting(one -> one.getElement().getTextRecursively())
                .anyMatch(text ->
                        text.contains("Auf den Plan wurde verzichtet") && text.contains("Zieht nächste Woche weg"));
    }

    @Test
    void thePersonReadsWhatIsProposedAboveWhatHolds() {
        agreed.putInForce(plan);
        PlanId next = versions.change(plan);
        content.addMeasure(
                plans.open(next).goals().getFirst().id(),
                new MeasureForm(MeasureKind.EXTERNAL, "Chor", MeasureOwner.CLIENT, null, null));
        agreed.propose(next);

        people.signInAsRefugee(selam);
        UI.getCurrent().navigate("me/plan");
        roundTrip();

        assertThat(texts(Section.class)).contains("Ihr Plan soll sich ändern").contains("Chor");
    }

    private void open(PlanId id) {
        UI.getCurrent().navigate(PlanView.path(id));
        roundTrip();
    }

    private void click(String text) {
        test($(Button.class).withText(text).all().getFirst()).click();
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component> String texts(Class<T> kind) {
        StringBuilder all = new StringBuilder();
        $(kind).all()
                .forEach(
                        one -> all.append(one.getElement().getTextRecursively()).append('\n'));
        return all.toString();
    }
}
