package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.BookableRuns;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunWords;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the dialog that picks a run, for screens of other modules. */
@Component
public class RunPickers {

    private final BookableRuns runs;
    private final RunWords words;

    RunPickers(BookableRuns runs, RunWords words) {
        this.runs = runs;
        this.words = words;
    }

    /**
     * All runs, for nobody in particular: those with free seats first.
     *
     * @param first what the dialog looks for when it opens, e.g. {@code RunQuery.all().area(goal.area())}
     * @param onChosen gets the run that was picked; nothing is booked yet
     */
    public RunPicker open(RunQuery first, SerializableConsumer<CourseRunId> onChosen) {
        return open(new AllRuns(runs), first, picked -> onChosen.accept(picked.run()));
    }

    /** With rows of one's own. */
    public RunPicker open(RunSource source, RunQuery first, SerializableConsumer<PickedRun> onChosen) {
        RunPicker picker = new RunPicker(source, runs, words, first, onChosen);
        picker.open();
        return picker;
    }

    private record AllRuns(BookableRuns runs) implements RunSource {

        @Override
        public List<com.vaadin.flow.component.Component> introduction() {
            return List.of();
        }

        @Override
        public List<String> towns() {
            return List.of();
        }

        @Override
        public List<RunChoice> page(RunQuery query, int offset, int limit) {
            return runs.page(query, offset, limit).stream()
                    .map(RunChoice::plain)
                    .toList();
        }
    }
}
