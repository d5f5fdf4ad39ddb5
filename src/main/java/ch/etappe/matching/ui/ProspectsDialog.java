package ch.etappe.matching.ui;

import ch.etappe.matching.Finding.Strength;
import ch.etappe.matching.Outcome;
import ch.etappe.matching.Prospects;
import ch.etappe.matching.Prospects.Prospect;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Badge;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a seat, who waits and who cannot and why, before anything is booked.
 * <p><b>Accessibility:</b> as {@link ActDialog}; what becomes of each stands in words beside the name.
 */
class ProspectsDialog extends ActDialog {

    /**
     * @param reason what was said already; null for nothing
     * @param onBook gets the reason; empty where nobody needs one
     */
    ProspectsDialog(
            Prospects prospects, FindingWords words, @Nullable String reason, SerializableConsumer<String> onBook) {
        this(prospects, words, why(prospects, words, reason), onBook);
    }

    private ProspectsDialog(
            Prospects prospects, FindingWords words, TextArea why, SerializableConsumer<String> onBook) {
        super(
                words.of(
                        prospects.together() ? "matching.together.title" : "matching.many.title",
                        prospects.people().size(),
                        prospects.run().run().title().in(words.reader()).text()),
                summary(prospects, words),
                list(prospects, words),
                why);
        addClassName("run-picker");
        int many = prospects.bookable().size();
        if (many > 0) {
            act(
                    words.of("matching.many.book", many),
                    () -> !prospects.needsReason() || isGiven(why, words.of("matching.many.reason-missing")),
                    () -> onBook.accept(why.getValue()));
        }
    }

    private static TextArea why(Prospects prospects, FindingWords words, @Nullable String reason) {
        TextArea why = reason(words.of("matching.many.reason"));
        why.setValue(reason == null ? "" : reason);
        why.setVisible(prospects.needsReason());
        return why;
    }

    private static Component summary(Prospects prospects, FindingWords words) {
        Div summary = new Div(new Paragraph(words.of(
                "matching.many.free",
                prospects.run().freeSeats(),
                prospects.run().waiting())));
        Paragraph order =
                new Paragraph(words.of(prospects.together() ? "matching.together.order" : "matching.many.order"));
        order.addClassName("soft");
        summary.add(order);
        summary.addClassName("suggestions");
        return summary;
    }

    private static Component list(Prospects prospects, FindingWords words) {
        DueList list = new DueList();
        prospects
                .people()
                .forEach(one -> list.row(
                        one.outcome() == Outcome.NOT ? Tone.URGENT : Tone.CALM,
                        Icon.PERSON,
                        new UserText(one.person()),
                        detail(one, words),
                        badge(one, words)));
        return list;
    }

    private static Component detail(Prospect one, FindingWords words) {
        Div detail = new Div();
        String refusal = one.refusal();
        if (refusal != null) {
            detail.add(new Span(words.of(refusal)));
        }
        if (!one.already()) {
            List<Component> against =
                    words.remarks(one.match(), Strength.BLOCKS, Strength.NEEDS_REASON, Strength.WARNING);
            detail.add(against);
            if (against.isEmpty() && refusal == null) {
                detail.add(words.remarks(one.match(), Strength.REASON));
            }
        }
        return detail;
    }

    private static Badge badge(Prospect one, FindingWords words) {
        String word = words.of(
                one.already() ? one.outcome().key() + "-already" : one.outcome().key());
        return badge(one.outcome(), word);
    }

    static Badge badge(Outcome outcome, String word) {
        return switch (outcome) {
            case SEAT -> Badges.good(word);
            case WAITS -> Badges.waiting(word);
            case NOT -> Badges.bad(word);
        };
    }
}
