package ch.etappe.standard;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version with its stages and steps, both in the order of the path.
 *
 * @param validFrom null while nobody has chosen the day
 */
public record StandardVersion(
        StandardId id,
        int number,
        String name,
        StandardState state,
        @Nullable LocalDate validFrom,
        List<StageRule> stages,
        List<StepRule> steps)
        implements Serializable {

    public Optional<StepRule> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    public List<StepRule> stepsOf(StageRule stage) {
        return steps.stream().filter(step -> step.stage() == stage.position()).toList();
    }

    /** What a step is called, by its code; the code itself where the version has no such step. */
    public LocalizedText titleOf(String code) {
        return step(code).map(StepRule::title).orElseGet(() -> LocalizedText.german(code));
    }

    /** Where something of an area hangs: on its last stage, because goals come after the assessment of the same area. */
    public int stageOf(ProcessArea area) {
        ProcessArea shown = area == ProcessArea.EARLY_CHILDHOOD ? ProcessArea.LANGUAGE_EDU : area;
        return stages.stream()
                .filter(stage -> stage.area() == shown)
                .mapToInt(StageRule::position)
                .max()
                .orElse(stages.size());
    }
}
