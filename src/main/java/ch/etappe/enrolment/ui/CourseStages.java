package ch.etappe.enrolment.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.StageContent;
import ch.etappe.dossier.StageEntry;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.RunWords;
import ch.etappe.offer.Timetable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Hangs a dossier's courses on the stages of their area. */
@Service
class CourseStages implements StageContent {

    private final Enrolments enrolments;
    private final DossierAccess access;
    private final RunWords words;
    private final Texts texts;

    CourseStages(Enrolments enrolments, DossierAccess access, RunWords words, Texts texts) {
        this.enrolments = enrolments;
        this.access = access;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<StageEntry> of(DossierId dossier, Locale reader, boolean plain) {
        if (!access.may(DataCategory.ENROLMENT)) {
            return List.of();
        }
        Map<ProcessArea, List<EnrolmentSummary>> byArea = enrolments.of(dossier).stream()
                .filter(course -> course.state().isActive() || course.state() == EnrolmentState.COMPLETED)
                .collect(Collectors.groupingBy(course -> course.run().area()));
        return byArea.values().stream()
                .flatMap(courses -> worthTelling(courses).stream())
                .map(course -> entry(course, reader, plain))
                .toList();
    }

    /** What goes on; where nothing does, the last that was finished. The rest stands in the list of courses. */
    private static List<EnrolmentSummary> worthTelling(List<EnrolmentSummary> courses) {
        List<EnrolmentSummary> going =
                courses.stream().filter(course -> course.state().isActive()).toList();
        return going.isEmpty()
                ? courses.stream().max(Comparator.comparing(EnrolmentSummary::requestedAt)).stream()
                        .toList()
                : going;
    }

    private StageEntry entry(EnrolmentSummary course, Locale reader, boolean plain) {
        return new StageEntry(
                course.run().area(),
                course.run().title().in(reader),
                plain ? plain(course, reader) : texts.get(reader, course.state().key()),
                course.state() == EnrolmentState.COMPLETED);
    }

    /** When the course is, once the seat is certain; until then, what the person waits for. */
    private String plain(EnrolmentSummary course, Locale reader) {
        boolean certain = course.state() == EnrolmentState.CONFIRMED || course.state() == EnrolmentState.ATTENDING;
        if (!certain) {
            return texts.get(reader, course.plainKey());
        }
        Timetable when = course.run().timetable();
        return texts.get(
                reader, "enrolment.me.stage", words.days(when.weekdays(), reader), Dates.time(when.startsAt()));
    }
}
