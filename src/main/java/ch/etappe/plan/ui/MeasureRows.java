package ch.etappe.plan.ui;

import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.plan.MeasureForm;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** One measure in a row: what, where and when, how it stands, what one can do. */
@Service
class MeasureRows {

    private final PlanWords fields;
    private final Texts texts;

    MeasureRows(PlanWords fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** @param beneath what hangs on the measure, below its row */
    ListItem of(MeasureSummary measure, List<Component> actions, List<Component> beneath) {
        Locale reader = UI.getCurrent().getLocale();
        Wording wording = Wording.of(texts, reader);
        EnrolmentSummary seat = measure.seat();
        Div words = seat == null
                ? words(new UserText(measure.title()), wording.of(measure.kind().key()))
                : words(new LocalizedTextSpan(seat.run().title(), reader), place(seat));
        Badge state = seat == null ? badge(measure.state(), wording) : badge(seat.state(), wording);
        agreed(measure.form(), wording).ifPresent(words::add);
        ListItem row = new ListItem(icon(measure.kind()).create(), words, state);
        if (!actions.isEmpty()) {
            row.add(new Actions(actions.toArray(Component[]::new)));
        }
        row.add(beneath);
        return row;
    }

    /** Who sees to it and until when; empty while nobody said so. */
    private Optional<Span> agreed(MeasureForm measure, Wording wording) {
        String who = fields.owner(measure);
        LocalDate due = measure.dueOn();
        if (who.isEmpty() && due == null) {
            return Optional.empty();
        }
        String until = due == null ? "" : wording.of("plan.goal.due-on", Dates.numeric(due));
        String both = Stream.of(who, until).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        Span line = new Span(new UserText(both));
        line.addClassName("soft");
        return Optional.of(line);
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
