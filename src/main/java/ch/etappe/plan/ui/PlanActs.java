package ch.etappe.plan.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.PickedRun;
import ch.etappe.funding.ui.CostDialogs;
import ch.etappe.matching.ui.MatchPickers;
import ch.etappe.plan.GoalChanged;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.GoalTemplates;
import ch.etappe.plan.GoalWords;
import ch.etappe.plan.MeasureChanged;
import ch.etappe.plan.MeasureForm;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.Plans;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a caseworker can do about the goals and measures of a plan, as buttons and dialogs. */
@Service
class PlanActs {

    private final Plans plans;
    private final GoalTemplates templates;
    private final GoalWords words;
    private final MatchPickers pickers;
    private final Drafts drafts;
    private final PlanWords fields;
    private final CostDialogs costs;

    PlanActs(
            Plans plans,
            GoalTemplates templates,
            GoalWords words,
            MatchPickers pickers,
            Drafts drafts,
            PlanWords fields,
            CostDialogs costs) {
        this.plans = plans;
        this.templates = templates;
        this.words = words;
        this.pickers = pickers;
        this.drafts = drafts;
        this.fields = fields;
        this.costs = costs;
    }

    void addGoal(PlanSummary plan, SerializableRunnable after) {
        new GoalDialog(
                        wording().of("plan.goal.add"),
                        drafts,
                        "goal/new/" + plan.id(),
                        null,
                        templates.of(plan.dossier()),
                        form -> {
                            plans.addGoal(plan.id(), form);
                            after.run();
                        })
                .open();
    }

    /** Of a draft. */
    List<Component> forGoal(DossierId dossier, GoalSummary goal, SerializableRunnable after) {
        Wording wording = wording();
        String name = named(goal);
        Button change = new Button(wording.of("plan.goal.edit"), click -> edit(dossier, goal, after));
        change.setAriaLabel(wording.of("plan.goal.edit-named", name));
        Button measure = new Button(
                wording.of("plan.measure.add"),
                click -> new MeasureDialog(
                                wording.of("plan.measure.add"),
                                drafts,
                                "measure/new/" + goal.id().id(),
                                null,
                                form -> {
                                    plans.addMeasure(goal.id(), form);
                                    after.run();
                                })
                        .open());
        measure.setAriaLabel(wording.of("plan.measure.add-to", name));
        return List.of(
                remove(wording.of("plan.goal.remove-named", name), "plan.goal.remove-text", () -> {
                    plans.removeGoal(goal.id());
                    after.run();
                }),
                change,
                measure);
    }

    /** Looking for a seat is possible in every open version, the rest in a draft only. */
    List<Component> forMeasure(
            DossierId dossier, GoalSummary goal, MeasureSummary measure, boolean draft, SerializableRunnable after) {
        Wording wording = wording();
        List<Component> acts = new ArrayList<>();
        if (draft) {
            if (!measure.hasSeat()) {
                String question = wording.of("plan.measure.remove-named", measure.title());
                acts.add(remove(question, "plan.measure.remove-text", () -> {
                    plans.removeMeasure(measure.id());
                    after.run();
                }));
            }
            Button change = new Button(wording.of("plan.measure.edit"), click -> edit(measure, after));
            change.setAriaLabel(wording.of("plan.measure.edit-named", measure.title()));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(change);
        }
        if (measure.isBookable()) {
            Button find = new Button(
                    wording.of("plan.measure.find-seat"),
                    click -> pickers.open(
                            dossier, RunQuery.all().area(goal.form().area()), picked -> book(measure, picked, after)));
            find.setAriaLabel(wording.of("plan.measure.find-seat-for", measure.title()));
            acts.add(find);
        }
        return acts;
    }

    private Button remove(String question, String consequence, SerializableRunnable act) {
        Wording wording = wording();
        Button remove = new Button(
                wording.of("plan.remove"),
                click -> Confirm.destructive(question, wording.of(consequence), wording.of("plan.remove"), act));
        remove.setAriaLabel(question);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void book(MeasureSummary measure, PickedRun picked, SerializableRunnable after) {
        EnrolmentSummary seat = plans.book(measure.id(), picked.run(), picked.reason());
        boolean waits = seat.state() == EnrolmentState.WAITLISTED;
        Toast.done(wording().of(waits ? "plan.measure.waitlisted" : "plan.measure.requested"));
        after.run();
        if (seat.state() == EnrolmentState.APPROVAL_PENDING) {
            costs.openFor(seat.id().id(), after);
        }
    }

    private void edit(DossierId dossier, GoalSummary goal, SerializableRunnable after) {
        new GoalDialog(
                        wording().of("plan.goal.edit-title"),
                        drafts,
                        "goal/" + goal.id().id(),
                        goal.form(),
                        templates.of(dossier),
                        form -> change(goal, form, after))
                .open();
    }

    /** Where somebody else saved meanwhile, both versions are shown field by field, and the choice is saved anew. */
    private void change(GoalSummary opened, GoalForm mine, SerializableRunnable after) {
        try {
            plans.changeGoal(opened.id(), opened.version(), mine);
            after.run();
        } catch (GoalChanged meanwhile) {
            GoalSummary stored = meanwhile.stored();
            new ConflictDialog<>(
                            new Conflicts<>(opened.form(), mine, stored.form()),
                            fields::goalField,
                            fields::value,
                            resolved -> change(stored, resolved, after))
                    .open();
        }
    }

    private void edit(MeasureSummary measure, SerializableRunnable after) {
        new MeasureDialog(
                        wording().of("plan.measure.edit-title"),
                        drafts,
                        "measure/" + measure.id().id(),
                        measure.form(),
                        form -> change(measure, form, after))
                .open();
    }

    private void change(MeasureSummary opened, MeasureForm mine, SerializableRunnable after) {
        try {
            plans.changeMeasure(opened.id(), opened.version(), mine);
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

    private String named(GoalSummary goal) {
        return words.of(goal.form(), UI.getCurrent().getLocale()).text();
    }

    private Wording wording() {
        return fields.all();
    }
}
