package ch.etappe.attendance.ui;

import ch.etappe.attendance.AbsenceNote;
import ch.etappe.attendance.AbsenceNotes;
import ch.etappe.attendance.AttendanceShare;
import ch.etappe.attendance.AttendanceShares;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.CourseNotes;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.CurrentUser;
import ch.etappe.shell.ForgeryToken;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Beneath a course: for whoever leads the case the strip of the last sessions, for the person how often it was there, in
 * plain words, and the way to say that it cannot come.
 */
@Service
class AttendanceNotes implements CourseNotes {

    private final AttendanceShares shares;
    private final AbsenceNotes absences;
    private final CurrentUser currentUser;
    private final Texts texts;

    AttendanceNotes(AttendanceShares shares, AbsenceNotes absences, CurrentUser currentUser, Texts texts) {
        this.shares = shares;
        this.absences = absences;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    @Override
    public Map<EnrolmentId, Component> of(DossierId dossier) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        return switch (currentUser.role()) {
            case CASEWORKER, REGION_LEAD -> forCase(shares.of(dossier), words, reader);
            case REFUGEE -> forPerson(shares.of(dossier), absences.mine(), words, reader);
            case PROVIDER, MUNICIPALITY, CANTON, ASSOCIATION, ADMIN -> Map.of();
        };
    }

    private static Map<EnrolmentId, Component> forCase(
            Map<EnrolmentId, AttendanceShare> shares, Wording words, Locale reader) {
        Map<EnrolmentId, Component> notes = new LinkedHashMap<>();
        shares.forEach((id, share) -> notes.put(id, new AttendanceStrip(share, words, reader)));
        return notes;
    }

    private static Map<EnrolmentId, Component> forPerson(
            Map<EnrolmentId, AttendanceShare> shares,
            Map<EnrolmentId, AbsenceNote> next,
            Wording words,
            Locale reader) {
        Map<EnrolmentId, Component> notes = new LinkedHashMap<>();
        next.forEach((id, note) ->
                notes.put(id, new Div(NextLesson.of(id, note, true, ForgeryToken.current(), words, reader))));
        shares.forEach((id, share) -> {
            Paragraph line = new Paragraph(words.of("attendance.me.share", share.there(), share.marked()));
            line.addClassName("strong");
            if (notes.computeIfAbsent(id, one -> new Div()) instanceof Div div) {
                div.addComponentAsFirst(line);
            }
        });
        return notes;
    }
}
