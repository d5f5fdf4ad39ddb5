package ch.etappe.attendance.ui;

import ch.etappe.attendance.ClassToday;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sessions in rows, each with one tap into its class. */
final class ClassList {

    private ClassList() {}

    /** @param dated whether the rows say their day */
    static DueList of(List<ClassToday> classes, boolean dated, Wording words, Locale reader) {
        DueList list = new DueList();
        classes.forEach(one -> list.row(
                one.isComplete() ? DueList.Tone.CALM : DueList.Tone.SOON,
                Icon.BOOK,
                new LocalizedTextSpan(one.title(), reader),
                new UserText(detail(one, dated, words, reader)),
                state(one, words),
                link(one, words, reader)));
        return list;
    }

    private static String detail(ClassToday one, boolean dated, Wording words, Locale reader) {
        return Stream.of(
                        dated ? Dates.brief(one.heldOn(), reader) : null,
                        words.of("attendance.hours", Dates.time(one.startsAt()), Dates.time(one.endsAt())),
                        room(one.room(), words),
                        one.teacher())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    static @Nullable String room(@Nullable String room, Wording words) {
        return room == null ? null : words.of("attendance.room", room);
    }

    private static Component state(ClassToday one, Wording words) {
        String counted = words.of("attendance.counted", one.marked(), one.people());
        return one.isComplete() ? Badges.good(counted) : Badges.warn(counted);
    }

    private static Component link(ClassToday one, Wording words, Locale reader) {
        ActionLink link = ActionLink.of(
                ClassPages.path(one.id()), words.of(one.isComplete() ? "attendance.look" : "attendance.open"));
        link.setRouterIgnore(true);
        link.setAriaLabel(
                words.of("attendance.open.named", one.title().in(reader).text(), Dates.time(one.startsAt())));
        return link;
    }
}
