package ch.etappe.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.assessment.LanguageProof;
import ch.etappe.assessment.LanguageRecord;
import ch.etappe.assessment.LanguageSkill;
import ch.etappe.assessment.Results;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.PickedRun;
import ch.etappe.enrolment.ui.RunPicker;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.matching.Finding.Kind;
import ch.etappe.matching.Finding.Strength;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferId;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatchPickerTest extends BeforeTheScreen {

    @Autowired
    CourseWorld world;

    @Autowired
    MeetingWorld people;

    @Autowired
    Results results;

    @Autowired
    MatchPickers pickers;

    @Autowired
    Texts texts;

    private final String word = UUID.randomUUID().toString();
    private final List<PickedRun> chosen = new ArrayList<>();
    private DossierId selam = DossierId.next();
    private CourseWorld.Course course = new CourseWorld.Course(OfferId.next(), CourseRunId.next());

    @Override
    protected void signIn() {
        UUID region = people.region("Olten");
        selam = world.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        course = world.published(world.provider("Sprachschule Aare"), "Deutsch " + word, 2);
        for (LanguageSkill skill : LanguageSkill.values()) {
            results.record(
                    selam,
                    new LanguageRecord(
                            "de",
                            skill,
                            CefrLevel.A1,
                            LanguageProof.PLACEMENT,
                            MeetingWorld.today().minusDays(3),
                            null,
                            null),
                    true);
        }
    }

    @Test
    void saysThatItSuggestsWhatItComparesAndWhyARunFits() {
        level("A1", "A2");

        RunPicker picker = open();

        assertThat(textOf(picker))
                .contains(
                        "Vorschläge des Portals",
                        "Sie entscheiden",
                        "Deutsch mündlich A1, schriftlich A1",
                        "Deutsch " + word,
                        "Passt: Niveau A1 wie nachgewiesen",
                        "am Wohnort");
        test($(Button.class).withText("Platz nehmen").single()).click();
        assertThat(chosen).containsExactly(new PickedRun(course.run(), null));
    }

    @Test
    void anObstacleAsksWhyBeforeTheSeatIsTaken() {
        level("B1", "B2");
        RunPicker picker = open();
        assertThat(textOf(picker)).contains("Nur mit Begründung: beginnt bei B1, nachgewiesen ist A1");

        test($(Button.class).withText("Trotzdem …").single()).click();
        test($(Button.class).withText("Platz nehmen").single()).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(chosen).isEmpty();
        test($(TextArea.class).single()).setValue("Die Lehrerin kennt sie");
        test($(Button.class).withText("Platz nehmen").single()).click();

        assertThat(chosen).containsExactly(new PickedRun(course.run(), "Die Lehrerin kennt sie"));
        assertThat(picker.isOpened()).isFalse();
    }

    @Test
    void aRunWhoseCostsHaveToBeApprovedIsBookableAndSaysSo() {
        level("A1", "A2");
        people.change(
                "update offer set needs_cost_approval = true, price_unit = 'LESSON', participant_share = 700 where id = ?",
                course.offer().id());

        RunPicker picker = open();

        assertThat(textOf(picker)).contains("braucht eine Kostengutsprache", "CHF 7.00 je Lektion für die Person");
        assertThat($(Button.class).withText("Platz nehmen").all()).isNotEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersByLevelAndTownStay() {
        level("A1", "A2");
        RunPicker picker = open();

        Select<CefrLevel> level =
                $(Select.class).withCaption("Niveau am Anfang").single();
        level.setValue(CefrLevel.B1);
        assertThat(textOf(picker)).contains("Keine passende Durchführung.");
        level.setValue(CefrLevel.A1);
        Select<String> town = $(Select.class).withCaption("Ort").single();
        town.setValue("Olten");

        assertThat(textOf(picker)).contains("Deutsch " + word);
    }

    @Test
    void everyFindingHasItsWords() {
        assertThat(Kind.values())
                .filteredOn(kind -> kind.strength() != Strength.SILENT)
                .allSatisfy(kind -> assertThat(texts.get(Locale.of("de", "CH"), kind.key(), 1, 2))
                        .isNotBlank());
    }

    private RunPicker open() {
        return pickers.open(selam, RunQuery.all().text(word), chosen::add);
    }

    private void level(String entry, String target) {
        people.change(
                "update offer set entry_level = ?, target_level = ? where id = ?",
                entry,
                target,
                course.offer().id());
    }
}
