package ch.etappe.assessment.ui;

import ch.etappe.assessment.AssessmentDetail.Earlier;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The assessment before, beside the form. */
class EarlierPanel extends Composite<Div> {

    EarlierPanel(Earlier earlier) {
        Facts facts = Facts.inRows();
        earlier.dimensions().forEach((dimension, form) -> {
            if (form.rating() != null) {
                facts.fact(getTranslation(dimension.key()), FieldWords.rating(this, form.rating()));
            }
        });
        String day = earlier.summary().conductedOn() == null
                ? ""
                : Dates.numeric(earlier.summary().conductedOn());
        Paragraph line = new Paragraph(getTranslation(earlier.summary().type().key()) + " · " + day);
        line.addClassName("soft");
        getContent()
                .add(Panel.sheet("earlier", getTranslation("assessment.earlier"))
                        .with(
                                line,
                                facts,
                                ActionLink.quiet(
                                        AssessmentView.path(earlier.summary().id()),
                                        getTranslation("assessment.open"))));
    }
}
