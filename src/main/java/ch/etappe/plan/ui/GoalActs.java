package ch.etappe.plan.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.plan.GoalChanged;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalId;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.GoalTemplates;
import ch.etappe.plan.GoalWords;
import ch.etappe.plan.PlanContent;
import ch.etappe.plan.PlanSummary;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a caseworker can do about the goals of a draft, as buttons and dialogs. */
@Service
class GoalActs {

    private final PlanContent content;
    private final GoalTemplates templates;
    private final GoalWords words;
    private final MeasureActs measures;
    private final Drafts drafts;
    private final PlanWords fields;

    GoalActs(
            PlanContent content,
            GoalTemplates templates,
            GoalWords words,
            MeasureActs measures,
            Drafts drafts,
            PlanWords fields) {
        this.content = content;
        this.templates = templates;
        this.words = words;
        this.measures = measures;
        this.drafts = drafts;
        this.fields = fields;
    }

    void add(PlanSummary plan, SerializableRunnable after) {
        new GoalDialog(
                        fields.all().of("plan.goal.add"),
                        drafts,
                        "goal/new/" + plan.id(),
                        null,
                        templates.of(plan.dossier()),
                        form -> {
                            content.addGoal(plan.id(), form);
                            after.run();
                        })
                .thenMeasure(form -> {
                    GoalId goal = content.addGoal(plan.id(), form);
                    after.run();
                    return () -> measures.add(plan.dossier(), goal, form.area(), after);
                })
                .open();
    }

    List<Component> of(DossierId dossier, GoalSummary goal, SerializableRunnable after) {
        Wording wording = fields.all();
        String name = words.of(goal.form(), UI.getCurrentOrThrow().getLocale()).text();
        Button change = new Button(wording.of("plan.goal.edit"), click -> edit(dossier, goal, after));
        change.setAriaLabel(wording.of("plan.goal.edit-named", name));
        Button measure = new Button(
                wording.of("plan.measure.add"),
                click -> measures.add(dossier, goal.id(), goal.form().area(), after));
        measure.setAriaLabel(wording.of("plan.measure.add-to", name));
        return List.of(
                new RemoveButton(wording.of("plan.goal.remove-named", name), "plan.goal.remove-text", () -> {
                    content.removeGoal(goal.id());
                    after.run();
                }),
                change,
                measure);
    }

    private void edit(DossierId dossier, GoalSummary goal, SerializableRunnable after) {
        new GoalDialog(
                        fields.all().of("plan.goal.edit-title"),
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
            content.changeGoal(opened.id(), opened.version(), mine);
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
}
