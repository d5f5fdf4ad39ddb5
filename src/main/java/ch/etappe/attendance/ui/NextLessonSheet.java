package ch.etappe.attendance.ui;

import ch.etappe.attendance.AbsenceNote;
import ch.etappe.attendance.AbsenceNotes;
import ch.etappe.dossier.Dossiers;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** On the refugee's sheet: the course of today or tomorrow, with "I cannot come". */
@Service
class NextLessonSheet implements PocketSection {

    private final AbsenceNotes absences;
    private final Enrolments enrolments;
    private final Dossiers dossiers;
    private final Texts texts;
    private final Clock clock;

    NextLessonSheet(AbsenceNotes absences, Enrolments enrolments, Dossiers dossiers, Texts texts, Clock clock) {
        this.absences = absences;
        this.enrolments = enrolments;
        this.dossiers = dossiers;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        LocalDate tomorrow = Dates.dayOf(clock.instant()).plusDays(1);
        Map<EnrolmentId, AbsenceNote> next = absences.mine();
        if (next.values().stream().allMatch(note -> note.heldOn().isAfter(tomorrow))) {
            return List.of();
        }
        Wording words = Wording.of(texts, reader);
        return dossiers.mine().map(enrolments::of).orElseGet(List::of).stream()
                .filter(course -> next.containsKey(course.id()))
                .filter(course -> !note(next, course).heldOn().isAfter(tomorrow))
                .map(course -> card(course, note(next, course), words, reader))
                .toList();
    }

    private static AbsenceNote note(Map<EnrolmentId, AbsenceNote> next, EnrolmentSummary course) {
        AbsenceNote note = next.get(course.id());
        if (note == null) {
            throw new IllegalStateException("Asked for a course without a session");
        }
        return note;
    }

    private static Component card(EnrolmentSummary course, AbsenceNote note, Wording words, Locale reader) {
        String id = "lesson-" + course.id().id();
        H2 heading = new H2(new LocalizedTextSpan(course.run().title(), reader));
        heading.setId(id);
        Section card = new Section(heading, NextLesson.of(course.id(), note, false, "", words, reader));
        card.addClassNames("panel", "sheet", "course");
        card.getElement().setAttribute("aria-labelledby", id);
        return card;
    }
}
