package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.SeatAnswer;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.springframework.stereotype.Service;

/** A caseworker answers an offered seat for the person; the same on the worklist and on the case page. */
@Service
class SeatAnswers {

    private final Enrolments enrolments;
    private final SeatButtons buttons;

    SeatAnswers(Enrolments enrolments, SeatButtons buttons) {
        this.enrolments = enrolments;
        this.buttons = buttons;
    }

    /**
     * Takes an offered seat, or lets it pass.
     *
     * @param of whose seat or which course it is, for screen readers
     */
    List<Component> of(EnrolmentId seat, String of, SerializableRunnable changed) {
        return List.of(
                buttons.of("enrolment.offer.take", of, () -> answer(seat, SeatAnswer.TAKE, changed)),
                buttons.of("enrolment.offer.wait", of, () -> answer(seat, SeatAnswer.WAIT, changed)));
    }

    private void answer(EnrolmentId seat, SeatAnswer answer, SerializableRunnable changed) {
        enrolments.answer(seat, answer);
        Toast.done(buttons.words().of(answer == SeatAnswer.TAKE ? "enrolment.offer.taken" : "enrolment.offer.waits"));
        changed.run();
    }
}
