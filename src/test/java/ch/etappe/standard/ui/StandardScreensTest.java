package ch.etappe.standard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.standard.StandardDrafts;
import ch.etappe.standard.StandardId;
import ch.etappe.standard.StandardRoadmap;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The canton writes, the association releases, both read the road map. */
class StandardScreensTest extends BeforeTheScreen {

    private static final LocalDate FAR = LocalDate.of(2195, 1, 1);

    @Autowired
    private MeetingWorld world;

    @Autowired
    private StandardDrafts drafts;

    @Autowired
    private StandardRoadmap roadmap;

    @Autowired
    private JdbcClient database;

    @Override
    protected void signIn() {
        forget();
        as(Role.CANTON);
    }

    @AfterEach
    void forget() {
        database.sql("delete from process_standard_author where standard_id in"
                        + " (select id from process_standard where version_no > 1)")
                .update();
        database.sql("delete t from process_step_type t join process_stage g on g.id = t.stage_id"
                        + " join process_standard s on s.id = g.standard_id where s.version_no > 1")
                .update();
        database.sql("delete g from process_stage g join process_standard s on s.id = g.standard_id"
                        + " where s.version_no > 1")
                .update();
        database.sql("delete from process_standard where version_no > 1 order by version_no desc")
                .update();
    }

    @Test
    void whatWasTypedIntoAStepIsThereAgainAfterThePageIsLoadedAnew() {
        navigate(StandardView.class);
        test(button("Nächste Version entwerfen")).click();
        test(named("Ändern: Erstgespräch")).click();
        test($(TextArea.class).all().getFirst()).setValue("Erstes Gespräch");
        test($(IntegerField.class).all().getFirst()).setValue(12);

        navigate(StandardView.class);
        $(Dialog.class).all().forEach(Dialog::close);
        test(named("Ändern: Erstgespräch")).click();

        assertThat($(TextArea.class).all().getFirst().getValue()).isEqualTo("Erstes Gespräch");
        assertThat($(IntegerField.class).all().getFirst().getValue()).isEqualTo(12);
        test(button("Speichern")).click();
        assertThat(text()).contains("Erstes Gespräch", "12 Tage ab Zuweisung");
        test(named("Ändern: Erstes Gespräch")).click();
        assertThat(textOf($(Dialog.class).single())).doesNotContain("Entwurf wiederhergestellt");
    }

    @Test
    void theCantonBeginsADraftAndChangesADeadlineThatStandsBesideTheVersionInForce() {
        navigate(StandardView.class);
        assertThat(text()).contains("In Kraft ist Version 1", "Kurzassessment", "60 Tage ab Ende von «Erstgespräch»");

        test(button("Nächste Version entwerfen")).click();
        assertThat(text()).contains("Nichts ist anders");
        test(named("Ändern: Erstgespräch")).click();
        IntegerField amount = $(IntegerField.class).all().getFirst();
        test(amount).setValue(0);
        test(button("Speichern")).click();
        assertThat(amount.isInvalid()).as("said at the field, the dialog stays").isTrue();
        test(amount).setValue(10);
        test(button("Speichern")).click();

        assertThat(text()).contains("10 Tage ab Zuweisung", "geändert");
    }

    @Test
    void aStepWithoutGermanWordsIsNotSavedAndNothingIsLost() {
        drafts.begin();
        navigate(StandardView.class);
        test(named("Schritt hinzufügen: Zusammenleben")).click();
        TextArea german = $(TextArea.class).all().getFirst();
        test(button("Speichern")).click();
        assertThat(german.isInvalid()).isTrue();

        test(german).setValue("Quartiertreff");
        test(button("Speichern")).click();
        assertThat(text()).contains("Quartiertreff", "1 von 12 Sprachen vollständig");
    }

    @Test
    void twoPeopleOfTheAssociationReleaseOnTheScreen() {
        StandardId draft = drafts.begin();
        drafts.submit(draft, roadmap.summary(draft).seen());

        as(Role.ASSOCIATION);
        release(draft);
        assertThat(text()).contains("Eine zweite Person muss sie bestätigen");
        as(Role.ASSOCIATION);
        release(draft);

        assertThat(text()).contains("gilt ab 1.1.2195");
        UI.getCurrentOrThrow().navigate(RoadmapView.class);
        assertThat(text()).contains("Fahrplan der Versionen", "Erste Freigabe", "in Kraft");
    }

    @Test
    void theCantonReadsAVersionButDoesNotReleaseIt() {
        StandardId draft = drafts.begin();
        drafts.submit(draft, roadmap.summary(draft).seen());

        UI.getCurrentOrThrow().navigate(RoadmapView.PATH + "/" + draft.id());

        assertThat($(Button.class).all()).noneMatch(one -> one.getText().equals("Freigeben"));
        navigate(StandardView.class);
        assertThat(text()).contains("zur Freigabe");
        assertThat($(Button.class).all()).noneMatch(one -> one.getText().equals("Ändern"));
    }

    private void release(StandardId draft) {
        UI.getCurrentOrThrow().navigate(RoadmapView.PATH + "/" + draft.id());
        test(button("Freigeben")).click();
        test($(DayField.class).single()).setValue(FAR);
        Button confirm = $(Button.class).all().stream()
                .filter(one -> one.getText().equals("Freigeben"))
                .toList()
                .getLast();
        test(confirm).click();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Button named(String label) {
        return $(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void as(Role role) {
        UserId user = world.staff("A. Kirchrain", role, new Scope.Canton());
        SignedInAs.account(user, role, new Scope.Canton());
    }
}
