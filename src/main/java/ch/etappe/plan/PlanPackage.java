package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plan goes over as it stands; the new region goes through it with the person. */
@Component
class PlanPackage implements HandoverPart {

    private final PlanBook plans;
    private final GoalWords words;
    private final Texts texts;

    PlanPackage(PlanBook plans, GoalWords words, Texts texts) {
        this.plans = plans;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "plan.handover.title";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        return current(dossier)
                .map(plan -> Stream.concat(
                                Stream.of(new Line(
                                        texts.get(reader, "plan.handover.version", plan.versionNo()),
                                        texts.get(reader, plan.state().key()))),
                                plan.goals().stream()
                                        .map(goal -> new Line(
                                                words.of(goal.form(), reader).text(),
                                                texts.get(reader, goal.state().key()))))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Hint> hints(DossierId dossier) {
        return current(dossier).isEmpty() ? List.of() : List.of(new Hint("plan.handover.hint", Side.RECEIVING));
    }

    /** BR22: the valid plan. */
    private Optional<IntegrationPlan> current(DossierId dossier) {
        return plans.valid(dossier);
    }
}
