package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.StageContent;
import ch.etappe.dossier.StageEntry;
import ch.etappe.i18n.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hangs the goals on the stages of their area. */
@Component
@Order(10)
class GoalsOnPath implements StageContent {

    private final Plans plans;
    private final GoalWords words;
    private final Texts texts;

    GoalsOnPath(Plans plans, GoalWords words, Texts texts) {
        this.plans = plans;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<StageEntry> of(DossierId dossier, Locale reader, boolean plain) {
        return plans.valid(dossier).stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.state() != GoalState.DROPPED)
                .map(goal -> entry(goal, reader))
                .toList();
    }

    private StageEntry entry(GoalSummary goal, Locale reader) {
        return new StageEntry(
                goal.form().area(),
                words.of(goal.form(), reader),
                texts.get(reader, goal.state().key()),
                goal.state() == GoalState.ACHIEVED);
    }
}
