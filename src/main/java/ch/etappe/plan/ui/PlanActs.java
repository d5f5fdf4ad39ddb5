package ch.etappe.plan.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.PickedRun;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.matching.ui.MatchPickers;
import ch.etappe.plan.GoalChanged;
import ch.etappe.plan.GoalForm;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.GoalTemplate;
import ch.etappe.plan.GoalWords;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.Plans;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.ConflictDialog;
import ch.etappe.uikit.Conflicts;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a caseworker can do on a plan, as buttons and dialogs. */
@Service
class PlanActs {

    private final Plans plans;
    private final GoalWords words;
    private final MatchPickers pickers;
    private final Drafts drafts;
    private final Texts texts;

    PlanActs(Plans plans, GoalWords words, MatchPickers pickers, Drafts drafts, Texts texts) {
        this.plans = plans;
        this.words = words;
        this.pickers = pickers;
        this.drafts = drafts;
        this.texts = texts;
    }

    void addGoal(PlanId plan, SerializableRunnable after) {
        new GoalDialog(wording().of("plan.goal.add"), drafts, "goal/new/" + plan.id(), null, form -> {
                    plans.addGoal(plan, form);
                    after.run();
                })
                .open();
    }

    List<Component> forGoal(GoalSummary goal, SerializableRunnable after) {
        Wording wording = wording();
        String name = named(goal).text();
        Button change = new Button(wording.of("plan.goal.edit"), click -> edit(goal, after));
        change.setAriaLabel(wording.of("plan.goal.edit-named", name));
        Button measure = new Button(
                wording.of("plan.measure.add"),
                click -> new MeasureDialog(wording.of("plan.measure.add"), form -> {
                            plans.addMeasure(goal.id(), form);
                            after.run();
                        })
                        .open());
        measure.setAriaLabel(wording.of("plan.measure.add-to", name));
        return List.of(change, measure);
    }

    List<Component> forMeasure(
            DossierId dossier, GoalSummary goal, MeasureSummary measure, SerializableRunnable after) {
        if (!measure.isBookable()) {
            return List.of();
        }
        Wording wording = wording();
        Button find = new Button(
                wording.of("plan.measure.find-seat"),
                click -> pickers.open(
                        dossier, RunQuery.all().area(goal.form().area()), picked -> book(measure, picked, after)));
        find.setAriaLabel(wording.of("plan.measure.find-seat-for", measure.title()));
        return List.of(find);
    }

    private void book(MeasureSummary measure, PickedRun picked, SerializableRunnable after) {
        EnrolmentSummary seat = plans.book(measure.id(), picked.run(), picked.reason());
        boolean waits = seat.state() == EnrolmentState.WAITLISTED;
        Toast.done(wording().of(waits ? "plan.measure.waitlisted" : "plan.measure.requested"));
        after.run();
    }

    private void edit(GoalSummary goal, SerializableRunnable after) {
        String draft = "goal/" + goal.id().id();
        new GoalDialog(
                        wording().of("plan.goal.edit-title"),
                        drafts,
                        draft,
                        goal.form(),
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
                            this::label,
                            this::shown,
                            resolved -> change(stored, resolved, after))
                    .open();
        }
    }

    private String label(String field) {
        return wording()
                .of(
                        switch (field) {
                            case "area" -> "plan.goal.area";
                            case "template" -> "plan.goal.template";
                            case "text" -> "plan.goal.text";
                            default -> "plan.goal.due";
                        });
    }

    private String shown(@Nullable Object value) {
        return switch (value) {
            case ProcessArea area -> wording().of(Areas.key(area));
            case GoalTemplate template -> wording().of(template.key());
            case LocalDate day -> Dates.numeric(day);
            case String text -> text;
            case null, default -> "";
        };
    }

    private Reading named(GoalSummary goal) {
        return words.of(goal.form(), UI.getCurrent().getLocale());
    }

    private Wording wording() {
        return Wording.of(texts, UI.getCurrent().getLocale());
    }
}
