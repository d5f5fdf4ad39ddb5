package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.RosterPage;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The three lists of a roster: to decide, taking part, waiting. */
final class RosterPanels {

    private final RosterPage page;
    private final PersonActs acts;
    private final MoveAct move;
    private final Wording words;
    private final LocalDate today;

    RosterPanels(RosterPage page, PersonActs acts, MoveAct move, Wording words, LocalDate today) {
        this.page = page;
        this.acts = acts;
        this.move = move;
        this.words = words;
        this.today = today;
    }

    Panel requests() {
        DueList list = new DueList();
        page.requests().forEach(person -> {
            List<Component> buttons = new ArrayList<>(move.of(person));
            buttons.addAll(acts.decide(person));
            row(list, DueList.Tone.SOON, person, buttons);
        });
        return panel("requests", "enrolment.requests", page.requests(), list);
    }

    Panel confirmed() {
        boolean begun = !page.run().run().timetable().startsOn().isAfter(today);
        DueList list = new DueList();
        page.confirmed().forEach(person -> {
            List<Component> buttons = new ArrayList<>();
            buttons.add(
                    EnrolmentBadge.of(person.state(), words.of(person.state().key())));
            buttons.addAll(move.of(person));
            if (begun && person.state() == EnrolmentState.CONFIRMED) {
                buttons.add(acts.come(person));
            }
            row(list, person.isUncovered(today) ? DueList.Tone.SOON : DueList.Tone.CALM, person, buttons);
        });
        Panel panel = panel("confirmed", "enrolment.taking-part", page.confirmed(), list);
        return page.reserved() == 0
                ? panel
                : panel.with(new Paragraph(words.of("enrolment.reserved", page.reserved())));
    }

    Panel waiting() {
        DueList list = new DueList();
        int place = 1;
        for (Participant person : page.waiting()) {
            LocalDate until = person.answerBy();
            String stands = until == null
                    ? words.of("enrolment.waiting-place", place++, PersonLines.since(person))
                    : words.of("enrolment.offer.until", Dates.numeric(until));
            list.row(
                    DueList.Tone.CALM,
                    Icon.CLOCK,
                    PersonLines.name(person, words),
                    PersonLines.line(person, words, new Span(stands)));
        }
        return panel("waiting", "enrolment.waiting-list", page.waiting(), list);
    }

    private void row(DueList list, DueList.Tone tone, Participant person, List<Component> buttons) {
        Div contact = PersonLines.contact(person, words);
        PersonLines.coverage(person, words, today).ifPresent(contact::add);
        list.row(tone, Icon.PERSON, PersonLines.name(person, words), contact, buttons.toArray(Component[]::new));
    }

    private Panel panel(String id, String key, List<Participant> people, DueList list) {
        Panel panel = Panel.open(id, words.of(key, people.size()));
        return people.isEmpty() ? panel.with(new Paragraph(words.of(key + ".none"))) : panel.with(list);
    }
}
