package ch.etappe.plan.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.Plans;
import ch.etappe.plan.ReviewsDue;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The "integration plan" chapter of the dossier page. */
@Service
class PlanSection implements DossierSection {

    private final Plans plans;
    private final ReviewsDue reviews;
    private final GoalCards cards;
    private final OrderList orders;
    private final DossierAccess access;

    PlanSection(Plans plans, ReviewsDue reviews, GoalCards cards, OrderList orders, DossierAccess access) {
        this.plans = plans;
        this.reviews = reviews;
        this.cards = cards;
        this.orders = orders;
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
        return plans.valid(dossier).map(this::goals).orElseGet(() -> nothingYet(dossier));
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

    private Component nothingYet(DossierId dossier) {
        UI ui = UI.getCurrent();
        EmptyState empty =
                new EmptyState(ui.getTranslation("plan.section.none"), ui.getTranslation("plan.section.none-next"));
        if (access.mayWrite(DataCategory.PLAN)) {
            Button begin = new Button(
                    ui.getTranslation("plan.section.begin"),
                    click -> UI.getCurrent().navigate(PlanView.path(plans.begin(dossier))));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            begin.setDisableOnClick(true);
            empty.action(begin);
        }
        return empty;
    }
}
