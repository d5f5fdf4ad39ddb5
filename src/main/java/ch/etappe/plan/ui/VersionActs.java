package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.plan.GoalProgress;
import ch.etappe.plan.GoalSummary;
import ch.etappe.plan.GoalWords;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanProblem;
import ch.etappe.plan.PlanReviews;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.PlanVersions;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a caseworker can do with a version of a plan as a whole, by where it stands. */
@Service
class VersionActs {

    private final PlanVersions versions;
    private final PlanReviews reviews;
    private final GoalProgress progress;
    private final GoalWords words;
    private final PlanWords fields;
    private final Clock clock;

    VersionActs(
            PlanVersions versions,
            PlanReviews reviews,
            GoalProgress progress,
            GoalWords words,
            PlanWords fields,
            Clock clock) {
        this.versions = versions;
        this.reviews = reviews;
        this.progress = progress;
        this.words = words;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * @param add how to add a goal
     * @param problems takes what a draft lacks to be proposed; nothing once it is
     */
    List<Component> of(
            PlanSummary plan,
            boolean follows,
            SerializableRunnable add,
            SerializableConsumer<List<PlanProblem>> problems,
            SerializableRunnable after) {
        List<Component> acts = new ArrayList<>();
        switch (plan.state()) {
            case DRAFT -> {
                if (follows) {
                    acts.add(discard(plan));
                }
                boolean empty = plan.goals().isEmpty();
                acts.add(button("plan.goal.add", empty, add));
                if (!empty) {
                    acts.add(button(
                            "plan.version.propose",
                            true,
                            () -> problems.accept(versions.propose(plan.id(), plan.edition()))));
                }
            }
            case PROPOSED ->
                acts.add(button("plan.version.take-back", false, () -> {
                    versions.takeBack(plan.id());
                    after.run();
                }));
            case IN_FORCE -> {
                acts.add(button("plan.review.close", false, () -> review(plan, after)));
                acts.add(button("plan.version.change", true, () -> open(versions.change(plan.id()))));
            }
            case SIGNED_ONE, SUPERSEDED, ENDED -> {}
        }
        return acts;
    }

    /** Of a plan in force. */
    List<Component> forGoal(GoalSummary goal, SerializableRunnable after) {
        Wording wording = fields.all();
        String name = words.of(goal.form(), UI.getCurrentOrThrow().getLocale()).text();
        Button report = new Button(
                wording.of("plan.progress.report"),
                click -> new ProgressDialog(name, goal.state(), form -> {
                            progress.report(goal.id(), form);
                            after.run();
                        })
                        .open());
        report.setAriaLabel(wording.of("plan.progress.report-named", name));
        return List.of(report);
    }

    private void review(PlanSummary plan, SerializableRunnable after) {
        LocalDate today = Dates.dayOf(clock.instant());
        LocalDate from = plan.inForceOn() == null ? today : plan.inForceOn();
        new ReviewDialog(fields.all().of("plan.review.close"), from, today, form -> {
                    PlanId next = reviews.close(plan.id(), form);
                    Toast.done(fields.all().of("plan.review.closed"));
                    if (next.equals(plan.id())) {
                        after.run();
                    } else {
                        open(next);
                    }
                })
                .open();
    }

    private Button discard(PlanSummary plan) {
        Wording wording = fields.all();
        Button discard = new Button(
                wording.of("plan.version.discard"),
                click -> Confirm.destructive(
                        wording.of("plan.version.discard-title", plan.versionNo()),
                        wording.of("plan.version.discard-text"),
                        wording.of("plan.version.discard"),
                        () -> {
                            versions.discard(plan.id());
                            UI.getCurrentOrThrow()
                                    .navigate("casework/dossiers/"
                                            + plan.dossier().id());
                        }));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return discard;
    }

    private Button button(String key, boolean main, SerializableRunnable act) {
        Button button = new Button(fields.all().of(key), click -> act.run());
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private static void open(PlanId plan) {
        UI.getCurrentOrThrow().navigate(PlanView.path(plan));
    }
}
