package ch.etappe.plan.ui;

import ch.etappe.document.DocumentSummary;
import ch.etappe.document.Documents;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.plan.RequirementSummary;
import ch.etappe.plan.Requirements;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** What a caseworker can do about formal orders, as buttons and dialogs. */
@Service
class OrderActs {

    private static final int DOCUMENTS_SHOWN = 200;

    private final Requirements requirements;
    private final Documents documents;
    private final DossierAccess access;
    private final Drafts drafts;
    private final PlanWords fields;
    private final Clock clock;

    OrderActs(
            Requirements requirements,
            Documents documents,
            DossierAccess access,
            Drafts drafts,
            PlanWords fields,
            Clock clock) {
        this.requirements = requirements;
        this.documents = documents;
        this.access = access;
        this.drafts = drafts;
        this.fields = fields;
        this.clock = clock;
    }

    /** Begins an order that the measure carries out. */
    Button add(DossierId dossier, MeasureSummary measure, SerializableRunnable after) {
        Wording words = fields.all();
        Button add = quiet(
                "plan.order.add",
                words.of("plan.order.add-to", measure.title()),
                () -> new RequirementDialog(
                                words.of("plan.order.title"),
                                drafts,
                                "order/" + measure.id().id(),
                                documents(dossier),
                                requirements::problems,
                                form -> {
                                    requirements.record(measure.id(), form);
                                    after.run();
                                })
                        .open());
        return add;
    }

    /** Of an order in force. */
    List<Component> of(DossierId dossier, RequirementSummary order, SerializableRunnable after) {
        if (!order.isInForce()) {
            return List.of();
        }
        List<Component> acts = new ArrayList<>();
        if (order.decision() == null) {
            acts.add(act("plan.order.attach", order, () -> attach(dossier, order, after)));
        }
        acts.add(act("plan.order.lift", order, () -> lift(order, after)));
        acts.add(act("plan.order.meet", order, () -> meet(order, after)));
        return acts;
    }

    private void meet(RequirementSummary order, SerializableRunnable after) {
        Wording words = fields.all();
        LocalDate today = Dates.dayOf(clock.instant());
        DayField day = new DayField(words.of("plan.order.met-day"));
        day.setMax(today);
        day.setMin(order.orderedOn());
        day.setValue(today);
        new ActDialog(words.of("plan.order.meet-title"), day)
                .act(words.of("plan.order.meet"), () -> !day.isInvalid() && !day.isEmpty(), () -> {
                    requirements.meet(order.id(), Objects.requireNonNull(day.getValue()));
                    after.run();
                })
                .open();
    }

    private void lift(RequirementSummary order, SerializableRunnable after) {
        Wording words = fields.all();
        new ReasonDialog(
                        words.of("plan.order.lift-title"),
                        words.of("plan.order.lift-reason"),
                        words.of("plan.refusal.reason-missing"),
                        words.of("plan.order.lift"),
                        reason -> {
                            requirements.lift(order.id(), reason);
                            after.run();
                        })
                .open();
    }

    private void attach(DossierId dossier, RequirementSummary order, SerializableRunnable after) {
        Wording words = fields.all();
        DecisionChoice choice = new DecisionChoice(documents(dossier));
        new ActDialog(words.of("plan.order.attach-title"), choice)
                .act(
                        words.of("plan.order.attach"),
                        () -> ActDialog.mark(choice, !choice.isEmpty(), words.of("plan.refusal.order-decision")),
                        () -> {
                            requirements.attach(order.id(), Objects.requireNonNull(choice.chosen()));
                            after.run();
                        })
                .open();
    }

    private List<DocumentSummary> documents(DossierId dossier) {
        return access.may(DataCategory.DOCUMENTS) ? documents.page(dossier, 0, DOCUMENTS_SHOWN) : List.of();
    }

    private Button act(String key, RequirementSummary order, SerializableRunnable act) {
        Wording words = fields.all();
        return quiet(key, words.of("plan.order.act-on", words.of(key), order.ordered()), act);
    }

    private Button quiet(String key, String named, SerializableRunnable act) {
        Button button = new Button(fields.all().of(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(named);
        return button;
    }
}
