package ch.etappe.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.offer.OfferId;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RunScreensTest extends BeforeTheScreen {

    private static final LocalDate SOON = LocalDate.now(Dates.ZURICH).plusDays(20);

    @Autowired
    CourseWorld world;

    private Course course = new Course(OfferId.next(), CourseRunId.next());

    @Override
    protected void signIn() {
        UUID school = world.provider("Sprachschule Aare");
        course = world.published(school, "Deutsch A1", 12);
        world.sessions(course, SOON, SOON.plusDays(7));
        world.signInAsProvider(school);
    }

    @Test
    void aCopyIsPreviewedDayByDayBeforeItIsCreated() {
        UI.getCurrent()
                .navigate(
                        RunFormView.class,
                        QueryParameters.of("copy", course.run().id().toString()));
        assertThat(text()).contains("Kurstage", "Auslassen");

        test($(Button.class).withText("Durchführung anlegen").single()).click();

        assertThat(getCurrentView()).isInstanceOf(RunSessionsView.class);
        assertThat(text()).contains("findet statt", "08:30 bis 11:00");
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndStays() {
        navigate(RunFormView.class);

        test($(Button.class).withText("Durchführung anlegen").single()).click();

        assertThat(getCurrentView()).isInstanceOf(RunFormView.class);
        assertThat(text()).contains("Sobald Wochentage, Zeiten und Daten stehen");
    }

    @Test
    void aSessionIsCancelledWithTheReason() {
        navigate("provider/rosters/" + course.run().id() + "/sessions", RunSessionsView.class);

        test($(Button.class).withText("Absagen").first()).click();
        test($(TextArea.class).single()).setValue("Lehrerin krank");
        test($(Button.class).withText("Absagen").last()).click();

        assertThat(text()).contains("fällt aus", "Lehrerin krank");
    }
}
