package ch.etappe.enrolment.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A caseworker moves somebody to another run of the same area. */
@Service
class TransferAct {

    private final Enrolments enrolments;
    private final RunPickers pickers;
    private final RunWords words;
    private final SeatButtons buttons;

    TransferAct(Enrolments enrolments, RunPickers pickers, RunWords words, SeatButtons buttons) {
        this.enrolments = enrolments;
        this.pickers = pickers;
        this.words = words;
        this.buttons = buttons;
    }

    Component of(EnrolmentSummary course, SerializableRunnable changed) {
        RunQuery alike = RunQuery.all().area(course.run().area());
        Button transfer = buttons.of(
                "enrolment.transfer",
                buttons.title(course),
                () -> pickers.open(
                        alike, run -> unlessClash(run, course.dossier(), () -> transfer(course, run, changed))));
        transfer.addThemeVariants(ButtonVariant.TERTIARY);
        return transfer;
    }

    private void transfer(EnrolmentSummary course, CourseRunId run, SerializableRunnable changed) {
        EnrolmentSummary there = enrolments.transfer(course.id(), run);
        boolean waits = there.state() == EnrolmentState.WAITLISTED;
        Toast.done(buttons.words()
                .of(waits ? "enrolment.transferred.waits" : "enrolment.transferred", buttons.title(there)));
        changed.run();
    }

    /** Asks first if the person has another course at the same hours; the answer may be yes. */
    private void unlessClash(CourseRunId run, DossierId dossier, SerializableRunnable go) {
        List<EnrolmentSummary> clashes = enrolments.clashes(run, dossier);
        if (clashes.isEmpty()) {
            go.run();
            return;
        }
        Wording wording = buttons.words();
        String courses = clashes.stream()
                .map(other -> wording.of(
                        "enrolment.clash.course", buttons.title(other), words.schedule(other.run(), buttons.reader())))
                .collect(Collectors.joining("; "));
        Confirm.ask(
                wording.of("enrolment.clash.question"),
                wording.of("enrolment.clash.courses", courses),
                wording.of("enrolment.clash.go"),
                go::run);
    }
}
