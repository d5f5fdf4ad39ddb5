package ch.etappe.standard;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.standard.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions: steps by their code; stages by what they are called, and where that changed too, by their place
 * and area.
 */
public final class Differences {

    private Differences() {}

    /** In the order of the path, what is gone last. */
    public static List<Difference> between(StandardVersion before, StandardVersion after) {
        List<Difference> found = new ArrayList<>();
        List<StageRule> unmatched = new ArrayList<>(before.stages());
        for (StageRule stage : after.stages()) {
            Optional<StageRule> same = sameStage(stage, unmatched);
            same.ifPresentOrElse(
                    old -> {
                        unmatched.remove(old);
                        add(found, true, stage.title(), stageParts(old, stage));
                    },
                    () -> found.add(new Difference(Kind.NEW, true, stage.title(), List.of())));
            for (StepRule step : after.stepsOf(stage)) {
                before.step(step.code())
                        .ifPresentOrElse(
                                old -> add(found, false, step.title(), stepParts(old, step)),
                                () -> found.add(new Difference(Kind.NEW, false, step.title(), List.of())));
            }
        }
        unmatched.forEach(stage -> found.add(new Difference(Kind.GONE, true, stage.title(), List.of())));
        before.steps().stream()
                .filter(step -> after.step(step.code()).isEmpty())
                .forEach(step -> found.add(new Difference(Kind.GONE, false, step.title(), List.of())));
        return found;
    }

    private static Optional<StageRule> sameStage(StageRule stage, List<StageRule> candidates) {
        return candidates.stream()
                .filter(other -> other.title().german().equals(stage.title().german()))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(other -> other.position() == stage.position() && other.area() == stage.area())
                        .findFirst());
    }

    private static void add(List<Difference> found, boolean stage, LocalizedText title, List<String> parts) {
        if (!parts.isEmpty()) {
            found.add(new Difference(Kind.CHANGED, stage, title, parts));
        }
    }

    private static List<String> stageParts(StageRule before, StageRule after) {
        List<String> parts = new ArrayList<>();
        part(parts, "standard.part.place", before, after, StageRule::position);
        part(parts, "standard.part.area", before, after, StageRule::area);
        part(
                parts,
                "standard.part.words",
                before,
                after,
                stage -> List.of(stage.title(), stage.plainTitle(), stage.plainWhy()));
        return parts;
    }

    private static List<String> stepParts(StepRule before, StepRule after) {
        List<String> parts = new ArrayList<>();
        part(parts, "standard.part.place", before, after, step -> List.of(step.stage(), step.position()));
        part(parts, "standard.part.words", before, after, StepRule::title);
        part(parts, "standard.part.area", before, after, StepRule::area);
        part(parts, "standard.part.responsible", before, after, StepRule::responsible);
        part(parts, "standard.part.need", before, after, StepRule::need);
        part(parts, "standard.part.groups", before, after, StepRule::groups);
        part(parts, "standard.part.age", before, after, StepRule::age);
        part(parts, "standard.part.deadline", before, after, StepRule::deadline);
        part(parts, "standard.part.checklist", before, after, StepRule::checklist);
        return parts;
    }

    private static <T> void part(List<String> parts, String key, T before, T after, Function<T, @Nullable Object> of) {
        if (!Objects.equals(of.apply(before), of.apply(after))) {
            parts.add(key);
        }
    }
}
