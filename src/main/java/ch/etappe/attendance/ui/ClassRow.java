package ch.etappe.attendance.ui;

import ch.etappe.attendance.AbsenceReason;
import ch.etappe.attendance.AttendanceState;
import ch.etappe.attendance.ClassPage;
import ch.etappe.attendance.ClassPage.Marked;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person of a class as the page shows it.
 *
 * @param notes short lines below the name
 * @param by who marked it and when; blank for nobody
 * @param was everything that was marked as the page opened, so that a plain form changes only what was changed
 * @param announced name of the reason for which the person cannot come; null if it said nothing
 * @param word what was marked, where nothing can be entered
 * @param problem why the last mark was not taken; blank if it was
 */
public record ClassRow(
        String id,
        String name,
        @Nullable String called,
        boolean blocked,
        List<String> notes,
        String by,
        String was,
        @Nullable String announced,
        @Nullable String state,
        @Nullable String reason,
        @Nullable String words,
        @Nullable Integer minutes,
        @Nullable String word,
        String problem) {

    static ClassRow of(ClassPage.Row row, Wording words, String problem) {
        Marked mark = row.mark();
        AbsenceReason announced = row.announced();
        String callName = row.callName();
        List<String> notes = new ArrayList<>();
        if (announced != null) {
            notes.add(words.of("attendance.announced", words.of(announced.key())));
        }
        if (row.missed() > 0) {
            notes.add(words.of("attendance.missed", row.missed()));
        }
        AbsenceReason reason = mark == null ? null : mark.reason();
        return new ClassRow(
                row.id().id().toString(),
                row.name(),
                callName == null ? null : words.of("attendance.called", callName),
                row.blocked(),
                notes,
                mark == null ? "" : by(mark, words),
                was(mark),
                announced == null ? null : announced.name(),
                mark == null ? null : mark.state().name(),
                reason == null ? null : reason.name(),
                mark == null ? null : mark.words(),
                mark == null ? null : mark.minutesLate(),
                mark == null ? null : words.of(mark.state().key()),
                problem);
    }

    static String by(Marked mark, Wording words) {
        return words.of("attendance.by", mark.by(), Dates.time(mark.at()));
    }

    static String was(@Nullable Marked mark) {
        return mark == null ? "" : was(mark.state(), mark.reason(), mark.words(), mark.minutesLate());
    }

    static String was(
            AttendanceState state, @Nullable AbsenceReason reason, @Nullable String words, @Nullable Integer minutes) {
        return String.join(
                "|",
                state.name(),
                reason == null ? "" : reason.name(),
                Objects.requireNonNullElse(words, ""),
                minutes == null ? "" : minutes.toString());
    }
}
