package ch.etappe.enrolment.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A dossier's enrolments; who leads the case may take one back. */
class DossierCourses extends Composite<Div> {

    private final transient Enrolments enrolments;
    private final transient RunWords words;
    private final DossierId dossier;
    private final boolean mayWithdraw;

    DossierCourses(Enrolments enrolments, RunWords words, DossierId dossier, boolean mayWithdraw) {
        this.enrolments = enrolments;
        this.words = words;
        this.dossier = dossier;
        this.mayWithdraw = mayWithdraw;
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        List<EnrolmentSummary> courses = enrolments.of(dossier);
        if (courses.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("enrolment.section.none"), getTranslation("enrolment.section.next")));
            return;
        }
        DueList list = new DueList();
        courses.forEach(course -> list.row(
                DueList.Tone.CALM,
                Icon.BOOK,
                RunRows.title(course.run(), getLocale()),
                RunRows.details(course.run(), words, getLocale(), notes(course)),
                actions(course)));
        getContent().add(list);
    }

    private Component[] notes(EnrolmentSummary course) {
        List<Component> notes = new ArrayList<>();
        Integer position = course.waitingPosition();
        if (position != null) {
            notes.add(new Span(getTranslation("enrolment.waiting-position", position)));
        }
        String reason = course.declineReason();
        if (reason != null) {
            notes.add(new UserText(getTranslation("enrolment.declined-because", reason)));
        }
        return notes.toArray(Component[]::new);
    }

    private Component[] actions(EnrolmentSummary course) {
        EnrolmentState state = course.state();
        Component badge = EnrolmentBadge.of(state, getTranslation(state.key()));
        if (!mayWithdraw || !state.isWithdrawable()) {
            return new Component[] {badge};
        }
        Button withdraw = new Button(getTranslation("enrolment.withdraw"), click -> ask(course));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("enrolment.withdraw.named", title(course)));
        return new Component[] {badge, withdraw};
    }

    private void ask(EnrolmentSummary course) {
        Confirm.destructive(
                getTranslation("enrolment.withdraw.question", title(course)),
                getTranslation("enrolment.withdraw.consequence"),
                getTranslation("enrolment.withdraw"),
                () -> withdraw(course));
    }

    private void withdraw(EnrolmentSummary course) {
        enrolments.withdraw(course.id());
        Toast.done(getTranslation("enrolment.withdrawn", title(course)));
        refresh();
    }

    private String title(EnrolmentSummary course) {
        return course.run().title().in(getLocale()).text();
    }
}
