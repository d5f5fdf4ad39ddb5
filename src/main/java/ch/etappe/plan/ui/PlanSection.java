package ch.etappe.plan.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.dossier.ProcessSteps;
import ch.etappe.dossier.StepSummary;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.Plans;
import ch.etappe.plan.ReviewsDue;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.ReasonDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The "integration plan" chapter of the dossier page. */
@Service
class PlanSection implements DossierSection {

    /** Of the standard; leaving it out with a reason is the waiver that the handbook knows. */
    private static final String STEP = "PLAN_IN_FORCE";

    private final Plans plans;
    private final ReviewsDue reviews;
    private final GoalCards cards;
    private final OrderList orders;
    private final ProcessSteps steps;
    private final DossierAccess access;

    PlanSection(
            Plans plans,
            ReviewsDue reviews,
            GoalCards cards,
            OrderList orders,
            ProcessSteps steps,
            DossierAccess access) {
        this.plans = plans;
        this.reviews = reviews;
        this.cards = cards;
        this.orders = orders;
        this.steps = steps;
        this.access = access;
    }

    @Override
    public String titleKey() {
        return "plan.section.title";
    }

    @Override
    public String anchor() {
        return "plan";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public DataCategory category() {
        return DataCategory.PLAN;
    }

    @Override
    public Component show(DossierId dossier) {
        return plans.valid(dossier).map(this::goals).orElseGet(() -> none(dossier));
    }

    private Component goals(PlanSummary plan) {
        UI ui = UI.getCurrent();
        Div chapter = new Div();
        chapter.addClassName("stack");
        chapter.add(new StateLine(plan, reviews.of(plan.dossier()).orElse(null)));
        Function<MeasureSummary, List<Component>> ordered = orders.of(plan, false, () -> {});
        plan.goals().forEach(goal -> chapter.add(cards.readOnly(goal, new H3(), ordered)));
        Actions ways = new Actions(ActionLink.of(PlanView.path(plan.id()), ui.getTranslation("plan.section.open")));
        plans.of(plan.dossier())
                .filter(next -> !next.id().equals(plan.id()))
                .ifPresent(next -> ways.add(ActionLink.of(
                        PlanView.path(next.id()),
                        ui.getTranslation(
                                "plan.section.open-next",
                                next.versionNo(),
                                ui.getTranslation(next.state().key())))));
        chapter.add(ways);
        return chapter;
    }

    private Component none(DossierId dossier) {
        Div chapter = new Div();
        chapter.add(nothingYet(dossier, chapter));
        return chapter;
    }

    private Component nothingYet(DossierId dossier, Div chapter) {
        UI ui = UI.getCurrentOrThrow();
        Optional<StepSummary> step = steps.of(dossier).stream()
                .filter(one -> one.code().equals(STEP))
                .findFirst();
        String waived = step.map(StepSummary::waivedReason).orElse(null);
        EmptyState empty = waived == null
                ? new EmptyState(ui.getTranslation("plan.section.none"), ui.getTranslation("plan.section.none-next"))
                : new EmptyState(ui.getTranslation("plan.section.waived"), waived);
        if (access.mayWrite(DataCategory.PLAN)) {
            Button begin = new Button(
                    ui.getTranslation("plan.section.begin"),
                    click -> UI.getCurrentOrThrow().navigate(PlanView.path(plans.begin(dossier))));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            begin.setDisableOnClick(true);
            Actions acts = new Actions(begin);
            step.filter(one -> !one.state().isFinished())
                    .ifPresent(one -> acts.addComponentAsFirst(waiver(dossier, chapter)));
            empty.action(acts);
        }
        return empty;
    }

    private Button waiver(DossierId dossier, Div chapter) {
        UI ui = UI.getCurrentOrThrow();
        Button waive = new Button(
                ui.getTranslation("plan.section.waive"),
                click -> new ReasonDialog(
                                ui.getTranslation("plan.section.waive-title"),
                                ui.getTranslation("plan.section.waive-reason"),
                                ui.getTranslation("plan.refusal.reason-missing"),
                                ui.getTranslation("plan.section.waive"),
                                reason -> {
                                    steps.waive(dossier, STEP, reason);
                                    chapter.removeAll();
                                    chapter.add(nothingYet(dossier, chapter));
                                })
                        .open());
        waive.addThemeVariants(ButtonVariant.TERTIARY);
        return waive;
    }
}
