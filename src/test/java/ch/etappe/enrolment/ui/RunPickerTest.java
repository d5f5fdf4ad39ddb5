package ch.etappe.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
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

    @Autowired
    SeatsAtWork work;

    private final String word = UUID.randomUUID().toString();
    private final List<CourseRunId> chosen = new ArrayList<>();
    private UUID region = UUID.randomUUID();
    private DossierId selam = DossierId.next();
    private CourseRunId run = CourseRunId.next();

    @Override
    protected void signIn() {
        region = world.region();
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
    void theCasePageAsksWhyBeforeItTakesAnEnrolmentBack() {
        enrolments.request(run, selam);
        UI.getCurrent().add(section.show(selam));

        test($(Button.class).withText("Zurückziehen").single()).click();
        Button withdraw = $(Button.class).withText("Zurückziehen").last();
        test(withdraw).click();
        assertThat($(Select.class).single().isInvalid()).isTrue();
        test($(Select.class).single()).selectItem("Umzug");
        test(withdraw).click();

        assertThat(enrolments.of(selam)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(EnrolmentState.WITHDRAWN);
            assertThat(one.endReason()).isEqualTo(EndReason.MOVE);
        });
    }

    @Test
    void anOfferedSeatIsAnsweredOnTheWorklistAndOnTheCasePage() {
        EnrolmentId reza =
                enrolments.request(run, world.dossier(region, "Reza")).id();
        EnrolmentId sara =
                enrolments.request(run, world.dossier(region, "Sara")).id();
        enrolments.request(run, selam);
        enrolments.request(run, world.dossier(region, "Oksana"));
        enrolments.withdraw(reza, EndReason.MOVE, "");

        WorkRow offered = work.of(selam, () -> {}).getFirst();
        assertThat(work.page(WorkGroup.TODAY, false, 10, () -> {}).rows())
                .extracting(WorkRow::title)
                .containsExactly(offered.title());
        assertThat(offered.title()).startsWith("Platz angeboten: Deutsch");
        assertThat(offered.detail()).contains("Antwort bis");
        UI.getCurrent().add(offered.acts().toArray(Component[]::new));
        test($(Button.class).withText("Weiter warten").single()).click();
        assertThat(state()).isEqualTo(EnrolmentState.WAITLISTED);

        enrolments.withdraw(sara, EndReason.MOVE, "");
        Component chapter = section.show(selam);
        UI.getCurrent().add(chapter);
        assertThat(textOf(chapter)).contains("Platz angeboten bis");
        test($(Button.class).withText("Annehmen").last()).click();
        assertThat(state()).isEqualTo(EnrolmentState.APPROVED);
        assertThat(textOf(chapter)).contains("Anbieter entscheidet bis");
    }

    private EnrolmentState state() {
        return enrolments.of(selam).getFirst().state();
    }

    private void fill() {
        UUID region = world.region();
        world.signInAsCaseworker(region);
        for (int i = 0; i < 3; i++) {
            enrolments.request(run, world.dossier(region, "Person " + i));
        }
    }
}
