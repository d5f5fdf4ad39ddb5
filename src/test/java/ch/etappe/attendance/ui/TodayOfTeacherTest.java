package ch.etappe.attendance.ui;

import static ch.etappe.attendance.ClassWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.attendance.ClassWorld;
import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.BeforeTheScreen;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayOfTeacherTest extends BeforeTheScreen {

    @Autowired
    private ClassWorld classes;

    @Autowired
    private CourseWorld world;

    @Override
    protected void signIn() {
        UUID school = world.provider("Sprachschule Aare");
        UserId teacher = world.user();
        CourseRunId run = classes.run(school, 20);
        classes.session(run, TODAY, teacher);
        classes.session(classes.run(school, 20), TODAY, world.user());
        SignedInAs.provider(teacher, school, ProviderFunction.TEACHER);
    }

    @Test
    void homeAndListOfTheDayShowTheOwnClass() {
        for (String path : new String[] {"provider", "provider/today"}) {
            UI.getCurrentOrThrow().navigate(path);
            roundTrip();

            assertThat(text()).as(path).containsOnlyOnce("Deutsch intensiv A1.1");
        }
    }
}
