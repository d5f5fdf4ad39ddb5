package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunWords;
import com.vaadin.flow.function.SerializableConsumer;
import org.springframework.stereotype.Component;

/** Opens the dialog that picks a run, for screens of other modules. */
@Component
public class RunPickers {

    private final Enrolments enrolments;
    private final RunWords words;

    RunPickers(Enrolments enrolments, RunWords words) {
        this.enrolments = enrolments;
        this.words = words;
    }

    /**
     * @param first what the dialog looks for when it opens, e.g. {@code RunQuery.all().area(goal.area())}
     * @param onChosen gets the run that was picked; nothing is booked yet
     */
    public RunPicker open(RunQuery first, SerializableConsumer<CourseRunId> onChosen) {
        RunPicker picker = new RunPicker(enrolments, words, first, onChosen);
        picker.open();
        return picker;
    }
}
