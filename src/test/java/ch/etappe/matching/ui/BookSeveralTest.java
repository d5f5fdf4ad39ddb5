package ch.etappe.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.PickedRun;
import ch.etappe.kernel.Ids;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the list of cases to seats for several, and from one person's plan to seats for the household. */
class BookSeveralTest extends BeforeTheScreen {

    @Autowired
    CourseWorld courses;

    @Autowired
    MeetingWorld people;

    @Autowired
    Enrolments enrolments;

    @Autowired
    MatchPickers pickers;

    private final String word = UUID.randomUUID().toString();
    private UUID region = UUID.randomUUID();
    private DossierId amina = DossierId.next();
    private DossierId yonas = DossierId.next();
    private CourseRunId run = CourseRunId.next();

    @Override
    protected void signIn() {
        region = people.region("Olten");
        amina = courses.dossier(region, "Amina");
        yonas = courses.dossier(region, "Yonas");
        people.signInAsCaseworker(region);
        run = courses.published(courses.provider("Sprachschule Aare"), "Deutsch " + word, 2)
                .run();
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalAreChosenPreviewedAndBookedAndWhatChangedIsSaid() {
        UI.getCurrentOrThrow().navigate("casework/dossiers");
        Grid<Object> grid = $(Grid.class).single();
        grid.select(test(grid).getRow(0));
        grid.select(test(grid).getRow(1));
        click("Kurs für 2 Personen buchen");
        test($(TextField.class)
                        .withCaption("Suche nach Titel, Anbieter, Ort oder Niveau")
                        .single())
                .setValue(word);
        click("Platz nehmen");

        ProspectsDialog preview = $(ProspectsDialog.class).single();
        assertThat(preview.getHeaderTitle()).isEqualTo("2 Personen buchen: Deutsch " + word);
        assertThat(textOf(preview))
                .contains("2 Plätze frei, niemand wartet.", "Tesfay, Amina", "Tesfay, Yonas", "bekommt einen Platz")
                .doesNotContain("auf die Warteliste");
        enrolments.request(run, courses.dossier(region, "Schnell"));
        click("Für 2 Personen buchen");

        BookedDialog booked = $(BookedDialog.class).single();
        assertThat(textOf(booked))
                .contains(
                        "1 Person hat einen Platz, 1 auf der Warteliste, 0 nicht gebucht.",
                        "Anders als in der Vorschau");
        assertThat(enrolments.of(amina)).hasSize(1);
        assertThat(enrolments.of(yonas)).hasSize(1);
        click("Schliessen");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theHouseholdIsTakenAlong() {
        UUID household = Ids.next();
        people.change("insert into household (id) values (?)", household);
        for (DossierId member : List.of(amina, yonas)) {
            people.change(
                    "insert into household_member (id, household_id, person_id, relation, valid_from)"
                            + " values (uuid(), ?, ?, 'SIBLING', '2025-01-01')",
                    household,
                    people.personOf(member));
        }
        List<PickedRun> chosen = new ArrayList<>();
        pickers.open(amina, RunQuery.all().text(word), chosen::add);
        CheckboxGroup<Object> together = $(CheckboxGroup.class).single();
        together.setValue(Set.copyOf(together.getListDataView().getItems().toList()));
        click("Platz nehmen");

        assertThat(chosen).as("first a look").isEmpty();
        assertThat(textOf($(ProspectsDialog.class).single()))
                .contains("Alle bekommen einen Platz", "Tesfay, Amina", "Tesfay, Yonas");
        click("Für 2 Personen buchen");

        assertThat(chosen).containsExactly(new PickedRun(run, "", List.of(yonas)));
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
