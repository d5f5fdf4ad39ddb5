package ch.etappe.attendance.ui;

import ch.etappe.attendance.AbsenceReason;
import ch.etappe.attendance.AttendanceState;
import ch.etappe.attendance.ClassPage;
import ch.etappe.attendance.ClassPage.Window;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.CurrentUser;
import ch.etappe.offer.SessionSummary;
import ch.etappe.shell.ForgeryToken;
import ch.etappe.shell.ReaderLocale;
import ch.etappe.uikit.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a class into words for its page. */
@Component
class ClassSheet {

    private final ReaderLocale readerLocale;
    private final CurrentUser currentUser;
    private final Texts texts;

    ClassSheet(ReaderLocale readerLocale, CurrentUser currentUser, Texts texts) {
        this.readerLocale = readerLocale;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    void fill(
            ClassPage page, Map<UUID, String> problems, @Nullable String why, HttpServletRequest request, Model model) {
        Language reader = readerLocale.of(request);
        Wording words = Wording.of(texts, reader.locale());
        SessionSummary session = page.session().session();
        List<ClassRow> rows = page.rows().stream()
                .map(row -> ClassRow.of(row, words, problem(problems, row.id().id(), words)))
                .toList();
        long markable = page.rows().stream().filter(row -> !row.blocked()).count();
        model.addAttribute("reader", reader);
        model.addAttribute("words", new Words(words));
        model.addAttribute(
                "title", page.session().run().title().in(reader.locale()).text());
        model.addAttribute("when", when(session, words, reader));
        model.addAttribute("room", ClassList.room(session.room(), words));
        model.addAttribute("address", ClassPages.path(session.id()));
        model.addAttribute("sessionId", session.id().id()); // "session" is taken by the template engine
        model.addAttribute("user", currentUser.id().id());
        model.addAttribute("token", ForgeryToken.of(request));
        model.addAttribute("done", "/" + TodayView.PATH);
        model.addAttribute("rows", rows);
        model.addAttribute("list", SignListPage.path(session.run(), session.heldOn()));
        model.addAttribute("open", page.window() == Window.OPEN || page.window() == Window.CORRECTION);
        model.addAttribute("live", page.window() == Window.OPEN);
        model.addAttribute("correction", page.window() == Window.CORRECTION);
        model.addAttribute("notice", notice(page.window(), words));
        model.addAttribute("problem", problems.isEmpty() ? null : words.of("attendance.not-all", problems.size()));
        model.addAttribute("why", why);
        model.addAttribute("counted", words.of("attendance.counted", page.marked(), markable));
        // the numbers are put in by the page itself, after each tap
        model.addAttribute("countedPattern", words.of("attendance.counted", "{0}", "{1}"));
        model.addAttribute("choices", choices(words));
        model.addAttribute("reasons", AbsenceReason.values());
    }

    private static String problem(Map<UUID, String> problems, UUID person, Wording words) {
        String key = problems.get(person);
        return key == null || key.isEmpty() ? "" : words.of(key);
    }

    private static String when(SessionSummary session, Wording words, Language reader) {
        return words.of(
                "attendance.when",
                Dates.inWords(session.heldOn(), reader.locale()),
                Dates.time(session.startsAt()),
                Dates.time(session.endsAt()));
    }

    private static @Nullable String notice(Window window, Wording words) {
        return switch (window) {
            case OPEN -> null;
            case NOT_YET -> words.of("attendance.refusal.not-yet");
            case CANCELLED -> words.of("attendance.refusal.cancelled");
            case CORRECTION -> words.of("attendance.correction");
        };
    }

    private static List<Choice> choices(Wording words) {
        return Arrays.stream(AttendanceState.values())
                .map(state -> new Choice(state.name(), state.code(), words.of(state.shortKey()), shape(state)))
                .toList();
    }

    /** A tick, a clock's hands, a bow for the excuse, a cross. */
    private static String shape(AttendanceState state) {
        return switch (state) {
            case PRESENT -> "M5 12l5 5 9-11";
            case LATE -> "M12 3a9 9 0 1 0 .01 0M12 7v5l3 2";
            case EXCUSED -> "M5 8h14M5 14h9";
            case UNEXCUSED -> "M6 6l12 12M18 6L6 18";
        };
    }

    /** One of the states a person can be marked with. */
    public record Choice(String state, String code, String word, String shape) {}

    /** The words of a key in the reader's language. */
    public record Words(Wording wording) {

        public String say(String key) {
            return wording.of(key);
        }
    }
}
