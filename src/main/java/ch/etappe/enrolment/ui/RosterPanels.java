package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.RosterPage;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The three lists of a roster: to decide, taking part, waiting. */
final class RosterPanels extends Div {

    private final transient RosterPage page;

    RosterPanels(RosterPage page) {
        this.page = page;
    }

    Panel requests(SerializableConsumer<Participant> onConfirm, SerializableConsumer<Participant> onDecline) {
        DueList list = new DueList();
        page.requests().forEach(person -> {
            Button decline = new Button(getTranslation("enrolment.decline"), click -> onDecline.accept(person));
            decline.setAriaLabel(getTranslation("enrolment.decline.named", person.name()));
            Button confirm = new Button(getTranslation("enrolment.confirm"), click -> onConfirm.accept(person));
            confirm.setAriaLabel(getTranslation("enrolment.confirm.named", person.name()));
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            list.row(DueList.Tone.SOON, Icon.PERSON, name(person), contact(person), decline, confirm);
        });
        return panel("requests", "enrolment.requests", page.requests(), list);
    }

    /** @param begun whether the course has begun, so that somebody may have come */
    Panel confirmed(boolean begun, SerializableConsumer<Participant> onCome) {
        DueList list = new DueList();
        page.confirmed().forEach(person -> {
            List<Component> acts = new ArrayList<>();
            acts.add(EnrolmentBadge.of(
                    person.state(), getTranslation(person.state().key())));
            if (begun && person.state() == EnrolmentState.CONFIRMED) {
                Button come = new Button(getTranslation("enrolment.come"), click -> onCome.accept(person));
                come.setAriaLabel(getTranslation("enrolment.come.named", person.name()));
                acts.add(come);
            }
            list.row(DueList.Tone.CALM, Icon.PERSON, name(person), contact(person), acts.toArray(Component[]::new));
        });
        Panel panel = panel("confirmed", "enrolment.taking-part", page.confirmed(), list);
        return page.reserved() == 0
                ? panel
                : panel.with(new Paragraph(getTranslation("enrolment.reserved", page.reserved())));
    }

    Panel waiting() {
        DueList list = new DueList();
        int place = 1;
        for (Participant person : page.waiting()) {
            LocalDate until = person.answerBy();
            String stands = until == null
                    ? getTranslation("enrolment.waiting-place", place++, since(person))
                    : getTranslation("enrolment.offer.until", Dates.numeric(until));
            list.row(DueList.Tone.CALM, Icon.CLOCK, name(person), line(person, new Span(stands)));
        }
        return panel("waiting", "enrolment.waiting-list", page.waiting(), list);
    }

    private Panel panel(String id, String key, List<Participant> people, DueList list) {
        Panel panel = Panel.open(id, getTranslation(key, people.size()));
        return people.isEmpty() ? panel.with(new Paragraph(getTranslation(key + ".none"))) : panel.with(list);
    }

    private Component name(Participant person) {
        UserText name = new UserText(person.name());
        if (person.callName() == null) {
            return name;
        }
        Span called = new Span(new UserText(getTranslation("enrolment.called", person.callName())));
        called.addClassName("soft");
        return new Span(name, new Span(" "), called);
    }

    /** Details on their own lines where it is narrow; who belongs together stands last. */
    private Component line(Participant person, Component... details) {
        Div line = new Div(details);
        line.addClassName("run");
        if (person.together() > 1) {
            line.add(new Span(getTranslation("enrolment.together", person.together())));
        }
        return line;
    }

    private Component contact(Participant person) {
        LocalDate until = person.answerBy();
        Span since = new Span(
                until == null
                        ? getTranslation("enrolment.since", since(person))
                        : getTranslation("enrolment.since-until", since(person), Dates.numeric(until)));
        String phone = person.phone();
        if (phone == null) {
            return line(person, since);
        }
        Anchor call = new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone);
        call.getElement().setAttribute("dir", "ltr");
        return line(person, call, since);
    }

    private static String since(Participant person) {
        return Dates.numeric(Dates.dayOf(person.requestedAt()));
    }
}
