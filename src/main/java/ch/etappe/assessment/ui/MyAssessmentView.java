package ch.etappe.assessment.ui;

import ch.etappe.assessment.Assessments;
import ch.etappe.assessment.SharedAssessment;
import ch.etappe.identity.Role;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-21: a refugee reads what the office wrote down and shares: strengths in a picture, and what comes next. */
@Route("me/assessment")
@RolesAllowed(Role.IS_REFUGEE)
class MyAssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "me/assessment";

    private final Assessments assessments;
    private final AssessmentPictures pictures;

    MyAssessmentView(Assessments assessments, AssessmentPictures pictures) {
        this.assessments = assessments;
        this.pictures = pictures;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()).line(getTranslation("assessment.me.intro")));
        assessments
                .mine()
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(
                                getTranslation("assessment.me.none"), getTranslation("assessment.me.none-next"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.me.title");
    }

    private void show(SharedAssessment shared) {
        add(next(shared));
        if (shared.dimensions().isEmpty()) {
            return;
        }
        Div sheet =
                new Div(pictures.forPerson(shared.dimensions(), shared.earlier(), shared.conductedOn(), getLocale()));
        sheet.addClassNames("sheet", "my-stage");
        add(sheet);
        if (shared.dimensions().values().stream().anyMatch(form -> form.evidence() != null)) {
            add(written(shared));
        }
    }

    private Panel next(SharedAssessment shared) {
        UnorderedList list = new UnorderedList();
        list.addClassName("recommendations");
        list.add(new ListItem(getTranslation(shared.potential().plainKey())));
        shared.recommended().forEach(one -> list.add(new ListItem(getTranslation(one.key()))));
        Panel panel = Panel.sheet("next", getTranslation("assessment.me.next")).with(list);
        if (shared.recommendation() != null) {
            panel.with(german(shared.recommendation()));
        }
        return panel;
    }

    private Component written(SharedAssessment shared) {
        Div words = new Div();
        words.addClassName("stack");
        shared.dimensions().forEach((dimension, form) -> {
            if (form.evidence() != null) {
                Span name = new Span(getTranslation(dimension.plainKey()));
                name.addClassName("strong");
                Div one = new Div(name, german(form.evidence()));
                words.add(one);
            }
        });
        return new NativeDetails(getTranslation("assessment.me.written"), words);
    }

    /** What people of the office typed stays German, and says so to screen readers. */
    private Paragraph german(String text) {
        return new Paragraph(new LocalizedTextSpan(LocalizedText.german(text), getLocale()));
    }
}
