package ch.etappe.enrolment.ui;

import ch.etappe.dossier.Dossiers;
import ch.etappe.enrolment.CourseMessage;
import ch.etappe.enrolment.CourseMessages;
import ch.etappe.enrolment.CourseNotes;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.NextLessons;
import ch.etappe.enrolment.SeatAnswer;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.OwnShare;
import ch.etappe.identity.Role;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunWords;
import ch.etappe.offer.SessionSummary;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** UC-08: a refugee sees the own courses in plain words. */
@Route("me/courses")
@Menu(order = 30, title = "enrolment.me.title", icon = "book")
@RolesAllowed(Role.IS_REFUGEE)
class MyCoursesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Enrolments enrolments;
    private final transient Dossiers dossiers;
    private final transient RunWords words;
    private final transient CostApprovals costs;
    private final transient NextLessons lessons;
    private final transient CourseMessages messages;
    private final transient List<CourseNotes> notes;

    MyCoursesView(
            Enrolments enrolments,
            Dossiers dossiers,
            RunWords words,
            CostApprovals costs,
            NextLessons lessons,
            CourseMessages messages,
            List<CourseNotes> notes) {
        this.enrolments = enrolments;
        this.dossiers = dossiers;
        this.words = words;
        this.costs = costs;
        this.lessons = lessons;
        this.messages = messages;
        this.notes = notes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<EnrolmentSummary> courses = dossiers.mine().map(enrolments::of).orElse(List.of()).stream()
                .filter(course -> tells(course.state()))
                .toList();
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()));
        if (courses.isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("enrolment.me.none"), getTranslation("enrolment.me.none-next")));
        }
        Map<CourseRunId, List<SessionSummary>> next = lessons.of(courses);
        Map<UUID, OwnShare> shares = dossiers.mine().map(costs::mine).orElse(Map.of());
        Map<EnrolmentId, List<CourseMessage>> written = dossiers.mine().map(messages::mine).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(CourseMessage::enrolment));
        List<Map<EnrolmentId, Component>> told = dossiers.mine()
                .map(mine -> notes.stream().map(note -> note.of(mine)).toList())
                .orElse(List.of());
        courses.forEach(course -> {
            CourseCard card = new CourseCard(
                    course,
                    words,
                    next.getOrDefault(course.run().id(), List.of()),
                    shares.get(course.id().id()),
                    written.getOrDefault(course.id(), List.of()),
                    answer -> answer(course, answer));
            told.stream()
                    .map(note -> note.get(course.id()))
                    .filter(Objects::nonNull)
                    .forEach(card::tell);
            getContent().add(card);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.me.title");
    }

    private void answer(EnrolmentSummary course, SeatAnswer answer) {
        enrolments.answer(course.id(), answer);
        refresh();
    }

    /** What was taken back is no news to anybody. */
    private static boolean tells(EnrolmentState state) {
        return state != EnrolmentState.WITHDRAWN && state != EnrolmentState.TRANSFERRED;
    }
}
