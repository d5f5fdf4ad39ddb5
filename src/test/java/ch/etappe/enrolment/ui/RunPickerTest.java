package ch.etappe.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RunPickerTest extends BeforeTheScreen {

    @Autowired
    CourseWorld world;

    @Autowired
    Enrolments enrolments;

    @Autowired
    RunPickers pickers;

    @Autowired
    CoursesSection section;

    private final String word = UUID.randomUUID().toString();
    private final List<CourseRunId> chosen = new ArrayList<>();
    private DossierId selam = DossierId.next();
    private CourseRunId run = CourseRunId.next();

    @Override
    protected void signIn() {
        UUID region = world.region();
        run = world.published(world.provider("Sprachschule Aare"), "Deutsch " + word, 2)
                .run();
        selam = world.dossier(region, "Selam");
        world.signInAsCaseworker(region);
    }

    @Test
    void showsFreeSeatsInWordsAndHandsOverTheChosenRun() {
        RunPicker picker = pickers.open(RunQuery.all().text(word), chosen::add);
        assertThat(textOf(picker)).contains("Deutsch " + word, "2 von 2 Plätzen frei", "Olten");

        test($(Button.class).withText("Platz nehmen").single()).click();

        assertThat(chosen).containsExactly(run);
        assertThat(picker.isOpened()).isFalse();
    }

    @Test
    void saysFullAndOffersTheWaitingList() {
        fill();

        RunPicker picker = pickers.open(RunQuery.all().text(word), chosen::add);

        assertThat(textOf(picker)).contains("voll, Warteliste 1", "Auf die Warteliste");
    }

    @Test
    void saysSoWhenNothingFits() {
        RunPicker picker = pickers.open(RunQuery.all().text(word), chosen::add);

        test($(TextField.class).single()).setValue("gibt es nicht");

        assertThat(textOf(picker)).contains("Keine passende Durchführung.");
    }

    @Test
    void theCasePageAsksBeforeItTakesAnEnrolmentBack() {
        enrolments.request(run, selam);
        UI.getCurrent().add(section.show(selam));

        test($(Button.class).withText("Zurückziehen").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(enrolments.of(selam)).extracting(EnrolmentSummary::state).containsExactly(EnrolmentState.WITHDRAWN);
    }

    private void fill() {
        UUID region = world.region();
        world.signInAsCaseworker(region);
        for (int i = 0; i < 3; i++) {
            enrolments.request(run, world.dossier(region, "Person " + i));
        }
    }
}
