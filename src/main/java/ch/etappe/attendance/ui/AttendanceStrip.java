package ch.etappe.attendance.ui;

import ch.etappe.attendance.AttendanceShare;
import ch.etappe.attendance.AttendanceShare.Day;
import ch.etappe.attendance.AttendanceState;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Unseen;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/**
 * The last sessions as squares, the newest last, and the share of all in numbers.
 * <p><b>Accessibility:</b> each square has a letter and says day and state in words; the colour only repeats it.
 */
class AttendanceStrip extends Div {

    private static final int MOST = 20;

    AttendanceStrip(AttendanceShare share, Wording words, Locale reader) {
        addClassName("attendance");
        add(new Span(words.of("attendance.share", share.there(), share.marked(), share.percent())));
        if (share.low() != null) {
            add(Badges.bad(words.of("attendance.low.badge", share.there(), share.marked())));
        }
        UnorderedList strip = new UnorderedList();
        strip.addClassName("strip");
        strip.getElement().setAttribute("role", "list").setAttribute("aria-label", words.of("attendance.strip"));
        List<Day> last = share.days().subList(0, Math.min(MOST, share.days().size()));
        last.reversed().forEach(day -> strip.add(square(day, words, reader)));
        add(strip);
    }

    private static ListItem square(Day day, Wording words, Locale reader) {
        String said = words.of(
                "attendance.strip.day",
                Dates.inWords(day.on(), reader),
                words.of(day.state().key()));
        Span letter = new Span(letter(day.state()));
        letter.getElement().setAttribute("aria-hidden", "true");
        ListItem square = new ListItem(letter, new Unseen(said));
        square.addClassName(day.state().code());
        square.setTitle(said);
        return square;
    }

    /** A shape, not a word: the same in every language. */
    private static String letter(AttendanceState state) {
        return switch (state) {
            case PRESENT -> "\u2713";
            case LATE -> "\u25D4";
            case EXCUSED -> "=";
            case UNEXCUSED -> "\u2715";
        };
    }
}
