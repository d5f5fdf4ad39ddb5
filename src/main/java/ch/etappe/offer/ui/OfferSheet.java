package ch.etappe.offer.ui;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.offer.OfferDetail;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;

/** All that a reader of an offer sees, and in which languages. Shared by everybody who looks at one. */
class OfferSheet extends Composite<Div> {

    private final transient RunWords words;

    OfferSheet(OfferDetail offer, RunWords words) {
        this.words = words;
        getContent().add(about(offer), translations(offer), runs(offer));
    }

    private Panel about(OfferDetail offer) {
        Facts facts = Facts.inRows()
                .fact(
                        getTranslation("offer.category"),
                        getTranslation(offer.summary().category().key()))
                .fact(getTranslation("offer.level"), level(offer))
                .fact(getTranslation("offer.childcare"), yesNo(offer.childcare()))
                .fact(getTranslation("offer.cost-approval"), yesNo(offer.costs().needsApproval()))
                .fact(getTranslation("offer.price"), PriceWords.of(offer.costs().price(), Wording.of(this)));
        if (offer.costs().needsCanton()) {
            facts.fact(getTranslation("offer.cantonal-approval"), yesNo(true));
        }
        String reason = offer.summary().returnReason();
        if (reason != null) {
            facts.fact(getTranslation("offer.return-reason"), reason);
        }
        return Panel.sheet("about", getTranslation("offer.about"))
                .with(new Paragraph(new LocalizedTextSpan(offer.description(), getLocale())), facts);
    }

    /** Readers see one of these; who decides sees them all. */
    private Panel translations(OfferDetail offer) {
        UnorderedList list = new UnorderedList();
        LocalizedText titles = offer.summary().title();
        titles.byTag().keySet().stream().sorted().forEach(tag -> {
            Span code = new Span(tag);
            code.addClassName("soft");
            String text = offer.description().byTag().getOrDefault(tag, "");
            list.add(new ListItem(
                    code,
                    new Paragraph(new UserText(titles.byTag().getOrDefault(tag, ""), tag)),
                    new Paragraph(new UserText(text, tag))));
        });
        return Panel.sheet("translations", getTranslation("offer.translations")).with(list);
    }

    private Panel runs(OfferDetail offer) {
        Panel panel =
                Panel.open("runs", getTranslation("offer.runs", offer.runs().size()));
        if (offer.runs().isEmpty()) {
            return panel.with(new Paragraph(getTranslation("offer.runs.none")));
        }
        DueList list = new DueList();
        offer.runs()
                .forEach(run -> list.row(
                        DueList.Tone.CALM,
                        Icon.CALENDAR,
                        words.dates(run, getLocale()) + " · " + words.schedule(run, getLocale()),
                        place(run),
                        state(run)));
        return panel.with(list);
    }

    private String place(RunSummary run) {
        return getTranslation("offer.run-place", run.place().name(), run.place().address(), run.capacity());
    }

    private Component state(RunSummary run) {
        return Badges.neutral(getTranslation(run.state().key()));
    }

    private String level(OfferDetail offer) {
        return offer.runs().stream()
                .map(run -> words.level(run, getLocale()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String yesNo(boolean answer) {
        return getTranslation(answer ? "offer.yes" : "offer.no");
    }
}
