package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText.Reading;
import java.util.List;

/**
 * The way of one person through the stages of the process standard. Done = its required steps and entries are done;
 * here = the first that is not done; next = the rest.
 */
public record Path(List<Stage> stages) {

    /** Of a person whose dossier is not open (yet). */
    public static final Path NONE = new Path(List.of());

    public enum State {
        DONE,
        HERE,
        NEXT
    }

    /**
     * @param title in the reader's words: the office's or, on the phone, plain ones
     * @param why plain sentence on why the stage matters
     * @param steps the standard's steps on this stage
     * @param entries what other modules hang on it
     */
    public record Stage(
            int position, Reading title, Reading why, State state, List<StepSummary> steps, List<StageEntry> entries) {}
}
