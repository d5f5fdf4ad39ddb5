package ch.etappe.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.CourseWorld.Course;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferState;
import ch.etappe.offer.Offers;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfferReviewViewTest extends BeforeTheScreen {

    @Autowired
    CourseWorld world;

    @Autowired
    Offers offers;

    private Course course = new Course(OfferId.next(), CourseRunId.next());

    @Override
    protected void signIn() {
        course = world.submitted(world.provider("Sprachschule Aare"), "Deutsch A1", 12);
        world.signInAsCanton();
    }

    @Test
    void showsWhatAReaderWouldSee() {
        open();

        assertThat(text())
                .contains("Deutsch A1", "Sprachschule Aare", "eingereicht", "Montag, Mittwoch und Freitag")
                .contains("Ringstrasse 1, 4600 Olten", "12 Plätze", "Deutsch A1 (fr)");
    }

    @Test
    void publishesWithOneClick() {
        open();

        press("Veröffentlichen");

        assertThat(stateNow()).isEqualTo(OfferState.PUBLISHED);
    }

    @Test
    void asksForAReasonBeforeItSendsBack() {
        open();
        press("Zurückgeben");

        pressLast("Zurückgeben");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(stateNow()).isEqualTo(OfferState.SUBMITTED);

        test($(TextArea.class).single()).setValue("Bitte den Kursort ergänzen.");
        pressLast("Zurückgeben");
        assertThat(stateNow()).isEqualTo(OfferState.RETURNED);
    }

    private void open() {
        navigate("canton/publishing/" + course.offer().id(), OfferReviewView.class);
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void pressLast(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    private OfferState stateNow() {
        return offers.detail(course.offer()).summary().state();
    }
}
