package ch.etappe.standard;

import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The stages of one version in their order, with their steps.
 *
 * @param list the one that the version keeps; changed in place
 */
record Stages(List<ProcessStage> list) {

    /** Municipalities find their worklist by it. */
    static final String BINDING_TALK = "FIRST_INFORMATION_TALK";

    private static final int ASIDE = 100;

    /** Puts the stages where no position of the path is, so that they can be numbered anew. Flush, then number. */
    void setAside() {
        list.forEach(stage -> stage.stand(ASIDE + stage.position()));
    }

    /** @throws Refusal {@code standard.refusal.stage-not-empty} while it has steps */
    void remove(int position) {
        ProcessStage stage = at(position);
        if (!stage.steps().isEmpty()) {
            throw new Refusal("standard.refusal.stage-not-empty");
        }
        list.remove(stage);
        number();
    }

    /** One place up. The first one stays. */
    void moveUp(int position) {
        int index = list.indexOf(at(position));
        if (index > 0) {
            Collections.swap(list, index, index - 1);
        }
        number();
    }

    private void number() {
        for (int i = 0; i < list.size(); i++) {
            list.get(i).stand(i + 1);
        }
    }

    /** Also of one that is set aside. */
    ProcessStage at(int position) {
        return list.stream()
                .filter(stage -> stage.position() == position || stage.position() == ASIDE + position)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void addStep(int stage, StepForm form) {
        ProcessStepType step = at(stage).add("S-" + UUID.randomUUID().toString().substring(0, 8), form);
        requireNoCircle(step.code());
    }

    void changeStep(StepTypeId step, StepForm form) {
        ProcessStepType changed = step(step);
        changed.change(form);
        requireNoCircle(changed.code());
    }

    /**
     * @throws Refusal {@code standard.refusal.step-awaited} if another deadline counts from it,
     *     {@code standard.refusal.step-binding}
     */
    void removeStep(StepTypeId step) {
        ProcessStepType removed = step(step);
        if (removed.code().equals(BINDING_TALK)) {
            throw new Refusal("standard.refusal.step-binding");
        }
        if (steps().stream().anyMatch(other -> startsWith(other, removed.code()))) {
            throw new Refusal("standard.refusal.step-awaited");
        }
        stageOf(removed).remove(removed);
    }

    void moveStepUp(StepTypeId step) {
        ProcessStepType moved = step(step);
        stageOf(moved).moveUp(moved);
    }

    List<ProcessStepType> steps() {
        return list.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    private static boolean startsWith(ProcessStepType step, String code) {
        Deadline deadline = step.rule().deadline();
        return deadline != null && deadline.startsWith(code);
    }

    /** Follows the deadlines from step to step; a way that comes back would never begin. */
    private void requireNoCircle(String code) {
        Set<String> passed = new HashSet<>();
        String next = code;
        while (next != null) {
            if (!passed.add(next)) {
                throw new Refusal("standard.refusal.deadline-circle");
            }
            String current = next;
            Deadline deadline = steps().stream()
                    .filter(step -> step.code().equals(current))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("standard.refusal.deadline-step"))
                    .rule()
                    .deadline();
            next = deadline == null ? null : deadline.step();
        }
    }

    private ProcessStepType step(StepTypeId wanted) {
        return steps().stream()
                .filter(step -> step.id().equals(wanted.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ProcessStage stageOf(ProcessStepType step) {
        return list.stream()
                .filter(stage -> stage.steps().contains(step))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
