package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.RosterPage.Coverage;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** How a provider's people stand in its lists: the name, then how to reach them and since when they ask. */
final class PersonLines {

    private PersonLines() {}

    static Component name(Participant person, Wording words) {
        UserText name = new UserText(person.name());
        if (person.callName() == null) {
            return name;
        }
        Span called = new Span(new UserText(words.of("enrolment.called", person.callName())));
        called.addClassName("soft");
        return new Span(name, new Span(" "), called);
    }

    /** @param first details that stand before the phone number */
    static Div contact(Participant person, Wording words, Component... first) {
        Div line = line(person, words, first);
        phone(person).ifPresent(line::add);
        LocalDate until = person.answerBy();
        line.add(new Span(
                until == null
                        ? words.of("enrolment.since", since(person))
                        : words.of("enrolment.since-until", since(person), Dates.numeric(until))));
        return line;
    }

    /** Details on their own lines where it is narrow; who belongs together is said among them. */
    static Div line(Participant person, Wording words, Component... details) {
        Div line = new Div(details);
        line.addClassName("run");
        if (person.together() > 1) {
            line.add(new Span(words.of("enrolment.together", person.together())));
        }
        return line;
    }

    /** Until when the provider may teach this person at the cost of the public; empty where nobody has to approve. */
    static Optional<Component> coverage(Participant person, Wording words, LocalDate today) {
        Coverage coverage = person.coverage();
        if (coverage == null) {
            return Optional.empty();
        }
        return Optional.of(
                person.isUncovered(today)
                        ? Badges.warn(words.of("enrolment.costs.uncovered"))
                        : new Span(words.of(
                                "enrolment.costs.until",
                                Dates.numeric(Objects.requireNonNull(coverage.until(), "It is covered")))));
    }

    static Optional<Anchor> phone(Participant person) {
        String phone = person.phone();
        if (phone == null) {
            return Optional.empty();
        }
        Anchor call = new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone);
        call.getElement().setAttribute("dir", "ltr");
        return Optional.of(call);
    }

    static String since(Participant person) {
        return Dates.numeric(Dates.dayOf(person.requestedAt()));
    }
}
