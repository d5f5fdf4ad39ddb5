package ch.etappe.enrolment.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.CourseNotes;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.NextLessons;
import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunWords;
import ch.etappe.offer.SessionSummary;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dossier's enrolments; who leads the case answers offers, moves to another run or takes back. */
class DossierCourses extends Composite<Div> {

    private final transient Enrolments enrolments;
    private final transient RunWords words;
    private final transient SeatActs acts;
    private final transient SeatAnswers answers;
    private final transient TransferAct transfer;
    private final transient CostApprovals costs;
    private final transient NextLessons lessons;
    private final transient List<CourseNotes> others;
    private final DossierId dossier;
    private final boolean mayAct;

    DossierCourses(
            Enrolments enrolments,
            RunWords words,
            SeatActs acts,
            SeatAnswers answers,
            TransferAct transfer,
            CostApprovals costs,
            NextLessons lessons,
            List<CourseNotes> others,
            DossierId dossier,
            boolean mayAct) {
        this.enrolments = enrolments;
        this.words = words;
        this.acts = acts;
        this.answers = answers;
        this.transfer = transfer;
        this.costs = costs;
        this.lessons = lessons;
        this.others = others;
        this.dossier = dossier;
        this.mayAct = mayAct;
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
        Map<UUID, CostSummary> approvals = costs.of(dossier);
        Map<CourseRunId, List<SessionSummary>> next = lessons.of(courses);
        List<Map<EnrolmentId, Component>> told =
                others.stream().map(other -> other.of(dossier)).toList();
        DueList list = new DueList();
        courses.forEach(course -> list.row(
                course.state() == EnrolmentState.OFFERED ? DueList.Tone.SOON : DueList.Tone.CALM,
                Icon.BOOK,
                RunRows.title(course.run(), getLocale()),
                RunRows.details(
                        course.run(),
                        words,
                        getLocale(),
                        notes(course, next.getOrDefault(course.run().id(), List.of()), told)),
                actions(course, approvals.get(course.id().id()))));
        getContent().add(list);
    }

    private Component[] notes(
            EnrolmentSummary course, List<SessionSummary> next, List<Map<EnrolmentId, Component>> told) {
        List<Component> notes = new ArrayList<>();
        if (!next.isEmpty()) {
            SessionSummary first = next.getFirst();
            notes.add(new Span(getTranslation(
                    first.takesPlace() ? "enrolment.next-lesson" : "enrolment.next-lesson-cancelled",
                    Dates.brief(first.heldOn(), getLocale()),
                    Dates.time(first.startsAt()))));
        }
        Integer position = course.waitingPosition();
        if (position != null) {
            notes.add(new Span(getTranslation("enrolment.waiting-position", position)));
        }
        if (course.isInGroup() && course.state().isActive()) {
            notes.add(new Span(getTranslation("enrolment.together", course.together())));
        }
        LocalDate answerBy = course.answerBy();
        if (answerBy != null) {
            String key =
                    course.state() == EnrolmentState.OFFERED ? "enrolment.offer.until" : "enrolment.decision.until";
            notes.add(new Span(getTranslation(key, Dates.numeric(answerBy))));
        }
        EndReason reason = course.endReason();
        if (reason != null) {
            notes.add(new Span(getTranslation("enrolment.ended-because", getTranslation(reason.key()))));
        }
        String why = course.endWords();
        if (why != null) {
            notes.add(new UserText(getTranslation("enrolment.ended-because", why)));
        }
        told.stream()
                .map(other -> other.get(course.id()))
                .filter(Objects::nonNull)
                .forEach(notes::add);
        return notes.toArray(Component[]::new);
    }

    private Component[] actions(EnrolmentSummary course, @Nullable CostSummary approval) {
        EnrolmentState state = course.state();
        List<Component> actions = new ArrayList<>();
        actions.add(EnrolmentBadge.of(state, getTranslation(state.key())));
        if (approval != null && (mayAct || !approval.state().isToComplete())) {
            actions.add(acts.costs(course, approval, this::refresh));
        }
        if (mayAct && state.isWithdrawable()) {
            if (state == EnrolmentState.OFFERED) {
                String title = course.run().title().in(getLocale()).text();
                actions.addAll(answers.of(course.id(), title, this::refresh));
            }
            if (state == EnrolmentState.WAITLISTED && course.isInGroup()) {
                actions.add(acts.part(course, this::refresh));
            }
            actions.add(transfer.of(course, this::refresh));
            actions.add(acts.withdraw(course, this::refresh));
        }
        if (mayAct && state == EnrolmentState.ATTENDING) {
            actions.add(acts.dropOut(course, this::refresh));
        }
        return actions.toArray(Component[]::new);
    }
}
