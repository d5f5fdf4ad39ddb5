package ch.etappe.plan.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.PickedRun;
import ch.etappe.funding.ui.CostDialogs;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.matching.ui.MatchPickers;
import ch.etappe.plan.GoalId;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.MeasureChanged;
import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureId;
import ch.etappe.plan.MeasureState;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.PlanContent;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.Plans;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a caseworker can do about the measures of a plan, as buttons and dialogs. */
@Service
class MeasureActs {

    private final Plans plans;
    private final PlanContent content;
    private final MatchPickers pickers;
    private final OrderActs orders;
    private final Drafts drafts;
    private final PlanWords fields;
    private final CostDialogs costs;

    MeasureActs(
            Plans plans,
            PlanContent content,
            MatchPickers pickers,
            OrderActs orders,
            Drafts drafts,
            PlanWords fields,
            CostDialogs costs) {
        this.plans = plans;
        this.content = content;
        this.pickers = pickers;
        this.orders = orders;
        this.drafts = drafts;
        this.fields = fields;
        this.costs = costs;
    }

    /** @param area of the goal */
    void add(DossierId dossier, GoalId goal, ProcessArea area, SerializableRunnable after) {
        new MeasureDialog(fields.all().of("plan.measure.add"), drafts, "measure/new/" + goal.id(), null, form -> {
                    content.addMeasure(goal, form);
                    after.run();
                })
                .thenFind(form -> {
                    MeasureId measure = content.addMeasure(goal, form);
                    after.run();
                    return () -> find(dossier, area, measure, after);
                })
                .open();
    }

    /**
     * Looking for a seat is possible in every open version; what is agreed changes in a draft only; a formal order is
     * noted where the person has seen the plan.
     */
    List<Component> of(PlanSummary plan, GoalSummary goal, MeasureSummary measure, SerializableRunnable after) {
        Wording wording = fields.all();
        List<Component> acts = new ArrayList<>();
        if (plan.state() == PlanState.DRAFT) {
            if (!measure.hasSeat()) {
                String question = wording.of("plan.measure.remove-named", measure.title());
                acts.add(new RemoveButton(question, "plan.measure.remove-text", () -> {
                    content.removeMeasure(measure.id());
                    after.run();
                }));
            }
            Button change = new Button(wording.of("plan.measure.edit"), click -> edit(measure, after));
            change.setAriaLabel(wording.of("plan.measure.edit-named", measure.title()));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(change);
        }
        boolean over = measure.state() == MeasureState.DONE;
        if (plan.state() != PlanState.DRAFT && !over) {
            acts.add(orders.add(plan.dossier(), measure, after));
        }
        if (measure.isBookable() && !over) {
            Button find = new Button(
                    wording.of("plan.measure.find-seat"),
                    click -> find(plan.dossier(), goal.form().area(), measure.id(), after));
            find.setAriaLabel(wording.of("plan.measure.find-seat-for", measure.title()));
            acts.add(find);
        }
        return acts;
    }

    private void find(DossierId dossier, ProcessArea area, MeasureId measure, SerializableRunnable after) {
        pickers.open(dossier, RunQuery.all().area(area), picked -> book(measure, picked, after));
    }

    private void book(MeasureId measure, PickedRun picked, SerializableRunnable after) {
        EnrolmentSummary seat = plans.book(measure, picked.run(), picked.reason(), picked.together());
        boolean waits = seat.state() == EnrolmentState.WAITLISTED;
        Toast.done(fields.all().of(waits ? "plan.measure.waitlisted" : "plan.measure.requested"));
        after.run();
        if (seat.state() == EnrolmentState.APPROVAL_PENDING) {
            costs.openFor(seat.id().id(), after);
        }
    }

    private void edit(MeasureSummary measure, SerializableRunnable after) {
        new MeasureDialog(
                        fields.all().of("plan.measure.edit-title"),
                        drafts,
                        "measure/" + measure.id().id(),
                        measure.form(),
                        form -> change(measure, form, after))
                .open();
    }

    /** Where somebody else saved meanwhile, both versions are shown field by field, and the choice is saved anew. */
    private void change(MeasureSummary opened, MeasureForm mine, SerializableRunnable after) {
        try {
            content.changeMeasure(opened.id(), opened.version(), mine);
            after.run();
        } catch (MeasureChanged meanwhile) {
            MeasureSummary stored = meanwhile.stored();
            new ConflictDialog<>(
                            new Conflicts<>(opened.form(), mine, stored.form()),
                            fields::measureField,
                            fields::value,
                            resolved -> change(stored, resolved, after))
                    .open();
        }
    }
}
