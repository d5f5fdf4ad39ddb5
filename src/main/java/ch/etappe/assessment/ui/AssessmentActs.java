package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentDetail;
import ch.etappe.assessment.AssessmentDrafts;
import ch.etappe.assessment.AssessmentId;
import ch.etappe.assessment.AssessmentState;
import ch.etappe.assessment.AssessmentSummary;
import ch.etappe.assessment.Assessments;
import ch.etappe.assessment.Dimension;
import ch.etappe.assessment.DimensionForm;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What one can do with an assessment that is read. */
@Service
class AssessmentActs {

    private final Assessments assessments;
    private final AssessmentDrafts drafts;
    private final DossierAccess access;
    private final Texts texts;

    AssessmentActs(Assessments assessments, AssessmentDrafts drafts, DossierAccess access, Texts texts) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.access = access;
        this.texts = texts;
    }

    Component[] forReading(AssessmentSummary assessment) {
        List<Component> acts = new ArrayList<>();
        acts.add(new Button(
                words().of("assessment.print"),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()")));
        if (assessment.state() == AssessmentState.COMPLETED && access.mayWrite(DataCategory.ASSESSMENT)) {
            acts.add(new Button(words().of("assessment.correct"), click -> correct(assessment.id())));
        }
        return acts.toArray(Component[]::new);
    }

    /** Where health is left out: the way to it, with a reason. */
    Panel health(AssessmentDetail detail, FinishedAssessment shown) {
        AssessmentId id = detail.summary().id();
        Panel panel = Panel.sheet("health", words().of(Dimension.HEALTH_CAPACITY.key()));
        panel.addClassName("stack");
        return switch (access.glass(detail.dossier())) {
            case CLOSED ->
                panel.with(
                        new Paragraph(words().of("assessment.health.closed")),
                        ActionLink.of(
                                "casework/dossiers/" + detail.dossier().id() + "#glass",
                                words().of("dossier.glass.to")));
            case BROKEN -> panel.with(look(button -> read(panel, button, shown, assessments.health(id, null))));
            case NONE ->
                panel.with(
                        new Paragraph(words().of("assessment.health.text")),
                        look(button -> new ReasonDialog(
                                        words().of("assessment.health.title"),
                                        words().of("assessment.health.reason"),
                                        words().of("assessment.refusal.reason"),
                                        words().of("assessment.health.look"),
                                        reason -> read(panel, button, shown, assessments.health(id, reason)))
                                .open()));
        };
    }

    private Button look(SerializableConsumer<Button> act) {
        Button look = new Button(words().of("assessment.health.look"));
        look.addClickListener(click -> act.accept(look));
        return look;
    }

    private static void read(Panel panel, Button look, FinishedAssessment shown, DimensionForm health) {
        look.setVisible(false);
        panel.with(shown.card(Dimension.HEALTH_CAPACITY, health));
    }

    private void correct(AssessmentId id) {
        new ReasonDialog(
                        words().of("assessment.correct.title"),
                        words().of("assessment.correct.reason"),
                        words().of("assessment.refusal.reason"),
                        words().of("assessment.correct"),
                        reason -> UI.getCurrentOrThrow().navigate(AssessmentView.path(drafts.correct(id, reason))))
                .open();
    }

    private Wording words() {
        return Wording.of(texts, UI.getCurrentOrThrow().getLocale());
    }
}
