package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.funding.CostSummary;
import ch.etappe.funding.ui.CostDialogs;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.stereotype.Service;

/** What a caseworker does with a person's seat on the case page, as buttons. */
@Service
class SeatActs {

    private final Enrolments enrolments;
    private final CostDialogs costs;
    private final SeatButtons buttons;

    SeatActs(Enrolments enrolments, CostDialogs costs, SeatButtons buttons) {
        this.enrolments = enrolments;
        this.costs = costs;
        this.buttons = buttons;
    }

    Component withdraw(EnrolmentSummary course, SerializableRunnable changed) {
        return end("enrolment.withdraw", course, (reason, why) -> {
            enrolments.withdraw(course.id(), reason, why);
            Toast.done(buttons.words().of("enrolment.withdrawn", buttons.title(course)));
            changed.run();
        });
    }

    Component dropOut(EnrolmentSummary course, SerializableRunnable changed) {
        return end("enrolment.drop-out", course, (reason, why) -> {
            enrolments.dropOut(course.id(), reason, why);
            Toast.done(buttons.words().of("enrolment.dropped-out", buttons.title(course)));
            changed.run();
        });
    }

    private Component end(String act, EnrolmentSummary course, SerializableBiConsumer<EndReason, String> ending) {
        String title = buttons.title(course);
        Button end = buttons.of(act, title, () -> EndSeatDialog.open(act, title, buttons.words(), ending));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return end;
    }

    /** Says first what it means: a seat may then go to one of them alone. */
    Component part(EnrolmentSummary course, SerializableRunnable changed) {
        Button part = buttons.of(
                "enrolment.part",
                buttons.title(course),
                () -> Confirm.ask(
                        buttons.words().of("enrolment.part.question"),
                        buttons.words().of("enrolment.part.consequence", course.together()),
                        buttons.words().of("enrolment.part"),
                        () -> {
                            enrolments.part(course.id());
                            Toast.done(buttons.words().of("enrolment.parted"));
                            changed.run();
                        }));
        part.addThemeVariants(ButtonVariant.TERTIARY);
        return part;
    }

    /** To hand the costs in while that is to do, otherwise the way to their approval. */
    Component costs(EnrolmentSummary course, CostSummary approval, SerializableRunnable changed) {
        if (approval.state().isToComplete()) {
            Button request = buttons.of(
                    "enrolment.costs.request",
                    buttons.title(course),
                    () -> costs.openFor(course.id().id(), changed));
            request.addThemeVariants(ButtonVariant.PRIMARY);
            return request;
        }
        return ActionLink.quiet(
                "/casework/approvals/" + approval.id().id(), buttons.words().of("enrolment.costs.open"));
    }
}
