package ch.etappe.enrolment.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.enrolment.CourseNotes;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.NextLessons;
import ch.etappe.funding.CostApprovals;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.offer.RunWords;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.stereotype.Service;

/** The chapter "courses" of the case page. */
@Service
class CoursesSection implements DossierSection {

    private final Enrolments enrolments;
    private final RunWords words;
    private final SeatActs acts;
    private final SeatAnswers answers;
    private final TransferAct transfer;
    private final CostApprovals costs;
    private final NextLessons lessons;
    private final List<CourseNotes> notes;
    private final CurrentUser currentUser;

    CoursesSection(
            Enrolments enrolments,
            RunWords words,
            SeatActs acts,
            SeatAnswers answers,
            TransferAct transfer,
            CostApprovals costs,
            NextLessons lessons,
            List<CourseNotes> notes,
            CurrentUser currentUser) {
        this.enrolments = enrolments;
        this.words = words;
        this.acts = acts;
        this.answers = answers;
        this.transfer = transfer;
        this.costs = costs;
        this.lessons = lessons;
        this.notes = notes;
        this.currentUser = currentUser;
    }

    @Override
    public String titleKey() {
        return "enrolment.section.title";
    }

    @Override
    public String anchor() {
        return "courses";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public DataCategory category() {
        return DataCategory.ENROLMENT;
    }

    @Override
    public Component show(DossierId dossier) {
        return new DossierCourses(
                enrolments,
                words,
                acts,
                answers,
                transfer,
                costs,
                lessons,
                notes,
                dossier,
                currentUser.role() == Role.CASEWORKER);
    }
}
