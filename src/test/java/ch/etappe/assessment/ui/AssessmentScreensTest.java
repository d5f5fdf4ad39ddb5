package ch.etappe.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.assessment.AssessmentDrafts;
import ch.etappe.assessment.AssessmentForm;
import ch.etappe.assessment.AssessmentId;
import ch.etappe.assessment.AssessmentType;
import ch.etappe.assessment.Assessments;
import ch.etappe.assessment.Dimension;
import ch.etappe.assessment.DimensionForm;
import ch.etappe.assessment.Potential;
import ch.etappe.assessment.Rating;
import ch.etappe.assessment.Recommendation;
import ch.etappe.assessment.Results;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.LevelBars;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssessmentScreensTest extends BeforeTheScreen {

    private static final AssessmentForm EMPTY = new AssessmentForm(null, null, null, null, null, Set.of(), null);

    @Autowired
    private MeetingWorld people;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentDrafts drafts;

    @Autowired
    private Results results;

    private @Nullable UUID region;
    private DossierId selam;
    private AssessmentId draft;
    private UserId caseworker;
    private boolean asLead;
    private boolean asSelam;

    @Override
    protected void signIn() {
        if (region == null) {
            region = people.region("Olten");
            selam = people.dossier(region, "Selam");
            caseworker = people.signInAsCaseworker(region);
            draft = drafts.begin(selam, AssessmentType.SHORT);
        } else if (asSelam) {
            people.signInAsRefugee(selam);
        } else if (asLead) {
            lead();
        } else {
            write();
        }
    }

    @Test
    void whatIsTypedIsStoredAtOnceAndComesBack() {
        open();
        test($(RadioButtonGroup.class).all().getFirst()).selectItem("3 · trägt");
        test($(TextArea.class).all().getFirst()).setValue("Erzählt vom Weg zur Arbeit.");

        assertThat(assessments.open(draft).dimensions().get(Dimension.LANGUAGE))
                .isEqualTo(new DimensionForm(Rating.GOOD, "Erzählt vom Weg zur Arbeit.", false));
        assertThat(text()).contains("Gespeichert um", "1 von 8 eingeschätzt");
        open();
        assertThat($(TextArea.class).all().getFirst().getValue()).isEqualTo("Erzählt vom Weg zur Arbeit.");
    }

    @Test
    void whatAColleagueWroteMeanwhileComesIntoTheFields() {
        open();
        drafts.save(draft, Dimension.LANGUAGE, DimensionForm.EMPTY, new DimensionForm(null, "Versteht Briefe.", false));
        test($(RadioButtonGroup.class).all().getFirst()).selectItem("4 · Stärke");

        assertThat($(TextArea.class).all().getFirst().getValue()).isEqualTo("Versteht Briefe.");
        assertThat(assessments.open(draft).dimensions().get(Dimension.LANGUAGE).rating())
                .isEqualTo(Rating.STRENGTH);
    }

    @Test
    void theSameFieldWrittenTwiceIsShownTwiceAndTheOwnWordsAreKeptMeanwhile() {
        open();
        drafts.save(draft, Dimension.LANGUAGE, DimensionForm.EMPTY, new DimensionForm(null, "Ihre Worte", false));
        test($(TextArea.class).all().getFirst()).setValue("Meine Worte");

        assertThat($(ConflictDialog.class).all()).hasSize(1);
        assertThat(text()).contains("Noch nicht gespeichert");
        open();
        assertThat(text()).as("whoever left without choosing").contains("Meine Worte");
        assertThat(assessments.open(draft).dimensions().get(Dimension.LANGUAGE).evidence())
                .isEqualTo("Ihre Worte");
    }

    @Test
    void completingSaysBesideTheFieldsWhatIsMissing() {
        open();
        test(button("Abschliessen")).click();

        assertThat($(RadioButtonGroup.class).all()).allMatch(RadioButtonGroup::isInvalid);
        assertThat($(RadioButtonGroup.class).all().getFirst().getErrorMessage())
                .isEqualTo("Bitte einschätzen, oder «betrifft nicht» wählen.");
        assertThat($(ConfirmDialog.class).all()).isEmpty();
    }

    @Test
    void aCompletedOneIsAPictureInTheOfficesWordsAndInThoseOfThePerson() {
        fill();
        open();
        test(button("Abschliessen")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(LevelBars.class).single().getElement().getTextRecursively())
                .contains("Alphabetisierung", "3 · trägt");
        test($(Select.class).single()).selectItem("ትግርኛ");
        assertThat($(LevelBars.class).single().getElement())
                .satisfies(bars -> assertThat(bars.getAttribute("lang")).isEqualTo("ti"))
                .satisfies(bars -> assertThat(bars.getTextRecursively()).contains("ምንባብን ምጽሓፍን"));
        assertThat($(TextArea.class).all()).as("nothing to type any more").isEmpty();
    }

    @Test
    void aRegionLeadReadsWithoutHealthAndWithoutActs() {
        fill();
        drafts.complete(draft);
        asLead = true;
        again();
        open();

        assertThat(text())
                .contains("Kurzassessment", "Angaben zur Gesundheit sind verschlossen.")
                .doesNotContain("Kann drei Stunden stehen");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Korrigieren");
    }

    @Test
    void thePersonReadsStrengthsAndRecommendationInTheOwnLanguage() {
        fill();
        drafts.complete(draft);
        asSelam = true;
        again();
        UI.getCurrentOrThrow().setLocale(Locale.forLanguageTag("uk"));
        UI.getCurrentOrThrow().navigate("me/assessment");

        assertThat(text())
                .contains("Ходити на курс німецької", "Німецька мова", "Це йде добре")
                .doesNotContain("Здоров’я");
    }

    @Test
    void theCasePageBeginsAndLists() {
        UI.getCurrentOrThrow().navigate("casework/dossiers/" + selam.id());
        assertThat(text())
                .contains("Kurzassessment", "Entwurf")
                .contains("Zwischen 16 und 50 Jahren")
                .contains("Sprache (Wirkungsziel 1)");
    }

    @Test
    void anEvidenceIsRecordedFromTheCasePageAndWhatIsMissingStandsBesideItsField() {
        UI.getCurrentOrThrow().navigate("casework/dossiers/" + selam.id());
        test(button("Nachweis erfassen")).click();
        test(button("Speichern")).click();
        assertThat(select("Niveau").isInvalid()).isTrue();
        assertThat(results.of(selam).all()).isEmpty();

        test(select("Fertigkeit")).selectItem("mündlich");
        test(select("Niveau")).selectItem("A2");
        test(select("Art des Nachweises")).selectItem("fide-Test");
        test($(DayField.class).all().getFirst()).setValue(MeetingWorld.today());
        test(button("Speichern")).click();

        assertThat(results.of(selam).all()).hasSize(1);
        assertThat(text()).contains("Deutsch mündlich A2");
    }

    @Test
    void noWorkHasNoPercentage() {
        UI.getCurrentOrThrow().navigate("casework/dossiers/" + selam.id());
        test(button("Nachweis erfassen")).click();
        test(select("Was")).selectItem("Arbeit");
        assertThat($(IntegerField.class).all()).hasSize(1);
        test(select("Art der Arbeit")).selectItem("Keine Arbeit");

        assertThat($(IntegerField.class).all()).isEmpty();
    }

    private void open() {
        UI.getCurrentOrThrow().navigate("casework/assessments/" + draft.id());
    }

    private void again() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private void fill() {
        write();
        drafts.save(
                draft,
                EMPTY,
                new AssessmentForm(
                        MeetingWorld.today(),
                        "ti",
                        null,
                        null,
                        Potential.LABOUR,
                        Set.of(Recommendation.GERMAN_COURSE),
                        null));
        Map<Dimension, String> words = Map.of(Dimension.HEALTH_CAPACITY, "Kann drei Stunden stehen.");
        for (Dimension dimension : AssessmentType.SHORT.dimensions()) {
            drafts.save(
                    draft,
                    dimension,
                    DimensionForm.EMPTY,
                    new DimensionForm(
                            Rating.GOOD,
                            words.getOrDefault(dimension, "Im Gespräch gezeigt."),
                            dimension != Dimension.HEALTH_CAPACITY));
        }
    }

    private void write() {
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region()));
    }

    private void lead() {
        Scope.Region scope = new Scope.Region(region());
        SignedInAs.account(people.staff("U. Lindenhof", Role.REGION_LEAD, scope), Role.REGION_LEAD, scope);
    }

    private UUID region() {
        return Objects.requireNonNull(region);
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return $(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
