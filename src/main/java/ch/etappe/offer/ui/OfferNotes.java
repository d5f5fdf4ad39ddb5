package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.offer.OfferDraft;
import ch.etappe.offer.OfferState;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to know of an offer before one writes on it. */
class OfferNotes extends Composite<Div> {

    private final OfferWords words;

    OfferNotes(OfferDraft offer, OfferActs acts, OfferWords words) {
        this.words = words;
        getContent().addClassName("offer-notes");
        if (offer.reason() != null) {
            note("warn", new UserText(words.of("offer.edit.returned", offer.reason())));
        }
        if (offer.stale()) {
            note("warn", new Span(words.of("offer.edit.stale", since(offer.confirmedAt()))), confirm(acts));
        }
        if (offer.isWaiting()) {
            note("", new Span(words.of("offer.edit.waiting")));
        } else if (offer.isOnline()) {
            note("", new Span(words.of("offer.edit.online")));
        } else if (offer.state() == OfferState.ARCHIVED) {
            note("", new Span(words.of("offer.edit.over")));
        }
        if (!offer.changed().isEmpty()) {
            note("", new Span(words.of("offer.edit.changed", fields(offer))));
        }
    }

    private String fields(OfferDraft offer) {
        return offer.changed().stream().map(field -> words.of(field.key())).collect(Collectors.joining(", "));
    }

    private static String since(@Nullable Instant confirmed) {
        return confirmed == null ? "–" : Dates.numeric(Dates.dayOf(confirmed));
    }

    private Button confirm(OfferActs acts) {
        return new Button(words.of("offer.edit.confirm"), click -> acts.confirm());
    }

    private void note(String tone, Component... content) {
        Div note = new Div(content);
        note.addClassName("note");
        if (!tone.isEmpty()) {
            note.addClassName(tone);
        }
        getContent().add(note);
    }
}
