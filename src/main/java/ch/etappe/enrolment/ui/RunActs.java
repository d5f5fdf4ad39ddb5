package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.ProviderRun;
import ch.etappe.enrolment.Rosters;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunState;
import ch.etappe.offer.RunSummary;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;

/** What a provider changes on a run itself: its seats, or that it does not take place. Nothing once it is over. */
class RunActs extends Composite<Actions> {

    private static final int MOST_SEATS = 500;

    private final transient Rosters rosters;
    private final transient RunSummary run;
    private final int held;
    private final SerializableRunnable changed;

    RunActs(Rosters rosters, ProviderRun run, SerializableRunnable changed) {
        this.rosters = rosters;
        this.run = run.run();
        this.held = run.held();
        this.changed = changed;
        int missing = rosters.missing(this.run.id());
        if (missing > 0) {
            getContent().add(Badges.warn(getTranslation("enrolment.run.missing", missing)));
        }
        getContent()
                .add(ActionLink.of(
                        "/provider/rosters/" + this.run.id().id() + "/sessions",
                        getTranslation("enrolment.run.sessions")));
        boolean going = this.run.state() == RunState.OPEN || this.run.state() == RunState.RUNNING;
        if (going) {
            getContent()
                    .add(
                            new Button(getTranslation("enrolment.run.resize"), click -> askSeats()),
                            new Button(getTranslation("enrolment.run.call-off"), click -> askWhy()));
        }
    }

    private void askSeats() {
        IntegerField seats = new IntegerField(getTranslation("enrolment.run.seats"));
        seats.setHelperText(getTranslation("enrolment.run.seats-taken", held));
        seats.setMin(Math.max(1, held));
        seats.setMax(MOST_SEATS);
        seats.setStepButtonsVisible(true);
        seats.setManualValidation(true);
        seats.setValue(run.capacity());
        new ActDialog(getTranslation("enrolment.run.resize"), seats)
                .act(getTranslation("enrolment.run.resize-act"), () -> isPossible(seats), () -> {
                    rosters.resize(id(), seats.getValue());
                    Toast.done(getTranslation("enrolment.run.resized"));
                    changed.run();
                })
                .open();
    }

    private boolean isPossible(IntegerField seats) {
        Integer wanted = seats.getValue();
        boolean fine = wanted != null && wanted >= seats.getMin() && wanted <= MOST_SEATS;
        return ActDialog.mark(seats, fine, getTranslation("enrolment.run.seats-range", seats.getMin(), MOST_SEATS));
    }

    private void askWhy() {
        new ReasonDialog(
                        getTranslation("enrolment.run.call-off-title"),
                        getTranslation("enrolment.run.call-off-reason", held),
                        getTranslation("enrolment.refusal.reason-missing"),
                        getTranslation("enrolment.run.call-off"),
                        reason -> {
                            rosters.callOff(id(), reason);
                            Toast.done(getTranslation("enrolment.run.called-off"));
                            changed.run();
                        })
                .open();
    }

    private CourseRunId id() {
        return run.id();
    }
}
