package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where, with whom, what to bring: each with its picture. */
class Pieces extends Div {

    /** The federal map: finds Swiss addresses and does not follow people. */
    private static final String MAP = "https://map.geo.admin.ch/?swisssearch=";

    Pieces(AppointmentSummary appointment, Wording words, Locale reader) {
        addClassName("pieces");
        add(piece(Icon.PLACE, place(appointment, words)), piece(Icon.PERSON, person(appointment, words, reader)));
        if (!appointment.bring().isEmpty()) {
            add(piece(Icon.FOLDER, bring(appointment, words)));
        }
    }

    private static Component piece(Icon icon, Div content) {
        Div piece = new Div(icon.create(), content);
        piece.addClassName("piece");
        return piece;
    }

    private static Div place(AppointmentSummary appointment, Wording words) {
        Div content = new Div(strong(new UserText(appointment.place())));
        String address = appointment.address();
        if (address != null) {
            Anchor way = new Anchor(
                    MAP + URLEncoder.encode(address, StandardCharsets.UTF_8), words.of("appointment.me.way"));
            way.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            content.add(new UserText(address), way);
        }
        return content;
    }

    private static Div person(AppointmentSummary appointment, Wording words, Locale reader) {
        Div content = new Div(
                strong(new UserText(appointment.host())),
                new Span(words.of(appointment.type().plainKey())));
        String interpreter = appointment.interpreterLanguage();
        if (interpreter != null) {
            content.add(new Span(words.of("appointment.me.interpreter", LanguageNames.of(interpreter, reader))));
        }
        return content;
    }

    private static Div bring(AppointmentSummary appointment, Wording words) {
        UnorderedList items = new UnorderedList();
        items.getElement().setAttribute("role", "list");
        appointment.bring().stream()
                .map(item -> new ListItem(Pictures.of(item).create(), new Span(words.of(item.key()))))
                .forEach(items::add);
        items.addClassName("bring");
        return new Div(strong(new Span(words.of("appointment.me.bring"))), items);
    }

    private static Span strong(Component text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }
}
