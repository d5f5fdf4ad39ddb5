package ch.etappe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.MeetingWorld;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TransferredSeatsTest {

    @Autowired
    Plans plans;

    @Autowired
    PlanContent content;

    @Autowired
    Enrolments enrolments;

    @Autowired
    MeetingWorld people;

    @Autowired
    CourseWorld courses;

    @Test
    void theMeasureStaysWithTheSeatOfThePerson() {
        UUID region = people.region("Olten");
        DossierId dossier = people.dossier(region, "Selam");
        people.signInAsCaseworker(region);
        PlanId plan = plans.begin(dossier);
        MeasureId measure = content.addMeasure(
                content.addGoal(plan, new GoalForm(ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, null)),
                new MeasureForm(MeasureKind.OFFER, "Deutsch"));
        EnrolmentSummary first = plans.book(measure, run());

        EnrolmentSummary then = enrolments.transfer(first.id(), run());

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(plans.open(plan)
                                .goals()
                                .getFirst()
                                .measures()
                                .getFirst()
                                .seat())
                        .isEqualTo(then));
    }

    private CourseRunId run() {
        return courses.published(courses.provider("Wortweide"), "Deutsch A1", 5).run();
    }
}
