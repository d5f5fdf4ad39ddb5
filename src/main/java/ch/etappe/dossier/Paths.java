package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.kernel.ProcessArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the path of a dossier: the same stages for everybody, in the words of who reads. */
@Service
@Transactional(readOnly = true)
public class Paths {

    private final ProcessStageRepository stages;
    private final ProcessStepRepository steps;
    private final ObjectProvider<StageContent> contents;
    private final DossierAccess access;

    Paths(
            ProcessStageRepository stages,
            ProcessStepRepository steps,
            ObjectProvider<StageContent> contents,
            DossierAccess access) {
        this.stages = stages;
        this.steps = steps;
        this.contents = contents;
        this.access = access;
    }

    /**
     * @param reader language of the words
     * @param plain in plain words for the phone; otherwise in the office's
     * @throws ch.etappe.kernel.NotFound if the dossier is out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')")
    public Path of(DossierId dossier, Locale reader, boolean plain) {
        access.require(dossier);
        List<ProcessStage> standard = stages.of(dossier.id());
        List<StepSummary> done =
                steps.of(dossier.id()).stream().map(ProcessStep::summary).toList();
        List<StageEntry> entries = contents.orderedStream()
                .flatMap(content -> content.of(dossier, reader, plain).stream())
                .toList();
        return draw(standard, done, entries, reader, plain);
    }

    private static Path draw(
            List<ProcessStage> standard,
            List<StepSummary> steps,
            List<StageEntry> entries,
            Locale reader,
            boolean plain) {
        List<Path.Stage> drawn = new ArrayList<>();
        boolean hereFound = false;
        for (ProcessStage stage : standard) {
            List<StepSummary> own = steps.stream()
                    .filter(step -> step.stage() == stage.position())
                    .toList();
            List<StageEntry> hung = entries.stream()
                    .filter(entry -> stageOf(entry.area(), standard) == stage.position())
                    .toList();
            boolean done = isDone(own, hung);
            Path.State state = done ? Path.State.DONE : hereFound ? Path.State.NEXT : Path.State.HERE;
            hereFound |= !done;
            Reading title = stage.title(plain).in(reader);
            Reading why = stage.plainWhy().in(reader);
            drawn.add(new Path.Stage(stage.position(), title, why, state, own, hung));
        }
        return new Path(drawn);
    }

    private static boolean isDone(List<StepSummary> steps, List<StageEntry> entries) {
        boolean something = !steps.isEmpty() || !entries.isEmpty();
        return something
                && steps.stream().allMatch(step -> step.state().isFinished())
                && entries.stream().allMatch(StageEntry::done);
    }

    /** The last stage of the area: goals come after the assessment that shares their area. */
    private static int stageOf(ProcessArea area, List<ProcessStage> standard) {
        ProcessArea shown = area == ProcessArea.EARLY_CHILDHOOD ? ProcessArea.LANGUAGE_EDU : area;
        return standard.stream()
                .filter(stage -> stage.area() == shown)
                .mapToInt(ProcessStage::position)
                .max()
                .orElse(standard.size());
    }
}
