package ch.etappe.plan.ui;

import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.plan.MeasureKind;
import ch.etappe.plan.MeasureState;
import ch.etappe.plan.MeasureSummary;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** One measure in a row: what, where and when, how it stands, what one can do. */
@Service
class MeasureRows {

    private final Texts texts;

    MeasureRows(Texts texts) {
        this.texts = texts;
    }

    ListItem of(MeasureSummary measure, List<Component> actions) {
        Locale reader = UI.getCurrent().getLocale();
        Wording wording = Wording.of(texts, reader);
        EnrolmentSummary seat = measure.seat();
        Div words = seat == null
                ? words(new UserText(measure.title()), wording.of(measure.kind().key()))
                : words(new LocalizedTextSpan(seat.run().title(), reader), place(seat));
        Badge state = seat == null ? badge(measure.state(), wording) : badge(seat.state(), wording);
        ListItem row = new ListItem(icon(measure.kind()).create(), words, state);
        if (!actions.isEmpty()) {
            row.add(new Actions(actions.toArray(Component[]::new)));
        }
        return row;
    }

    private static String place(EnrolmentSummary seat) {
        return seat.run().provider()
                + " · " + seat.run().place().town()
                + " · " + Dates.numeric(seat.run().timetable().startsOn());
    }

    private static Div words(Component title, String detail) {
        Span heading = new Span(title);
        heading.addClassName("strong");
        Span line = new Span(new UserText(detail));
        line.addClassName("soft");
        Div words = new Div(heading, line);
        words.addClassName("words");
        return words;
    }

    private static Icon icon(MeasureKind kind) {
        return switch (kind) {
            case OFFER -> Icon.BOOK;
            case INTERNAL -> Icon.PERSON;
            case EXTERNAL -> Icon.PEOPLE;
        };
    }

    private static Badge badge(MeasureState state, Wording wording) {
        String word = wording.of(state.key());
        return switch (state) {
            case PLANNED, CANCELLED -> Badges.neutral(word);
            case ACTIVE -> Badges.here(word);
            case DONE -> Badges.good(word);
        };
    }

    private static Badge badge(EnrolmentState state, Wording wording) {
        String word = wording.of(state.key());
        return switch (state) {
            case REQUESTED, APPROVAL_PENDING, APPROVED, OFFERED, WAITLISTED -> Badges.waiting(word);
            case CONFIRMED, ATTENDING, COMPLETED -> Badges.good(word);
            case REJECTED, DECLINED, DROPPED_OUT, NO_SHOW -> Badges.bad(word);
            case WITHDRAWN, TRANSFERRED -> Badges.neutral(word);
        };
    }
}
