package ch.etappe.offer.ui;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.offer.OfferContent;
import ch.etappe.offer.OfferDetail;
import ch.etappe.offer.OfferTexts;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a reader of an offer sees, and in which languages. Shared by everybody who looks at one. */
class OfferSheet extends Composite<Div> {

    private final transient RunWords words;

    private final OfferWords values;

    OfferSheet(OfferDetail offer, RunWords words, OfferWords values) {
        this.words = words;
        this.values = values;
        getContent().add(about(offer), translations(offer), runs(offer));
    }

    private Panel about(OfferDetail offer) {
        OfferContent content = offer.content();
        OfferTexts texts = content.texts();
        Facts facts = Facts.inRows();
        text(facts, "offer.field.description", texts.description());
        text(facts, "offer.field.outcome", texts.outcome());
        text(facts, "offer.field.audience", texts.audience());
        facts.fact(
                        getTranslation("offer.field.category"),
                        getTranslation(content.category().key()))
                .fact(getTranslation("offer.level"), values.levels(content.fit()))
                .fact(getTranslation("offer.field.stream"), values.stream(content.fit().stream()))
                .fact(getTranslation("offer.field.ages"), values.ages(content.fit()))
                .fact(
                        getTranslation("offer.field.groups"),
                        values.groups(content.fit().groups()))
                .fact(
                        getTranslation("offer.field.regions"),
                        values.regions(content.fit().regions()))
                .fact(getTranslation("offer.field.teaching"), values.teaching(content.teaching()))
                .fact(getTranslation("offer.field.childcare"), values.yesNo(content.childcare()))
                .fact(getTranslation("offer.field.price"), values.price(content.costs()))
                .fact(getTranslation("offer.field.approval"), values.approval(content.costs()));
        text(facts, "offer.field.certificate", texts.certificate());
        text(facts, "offer.field.documents", texts.documents());
        facts.fact(getTranslation("offer.field.contact"), values.contact(content.contact()));
        String reason = offer.summary().returnReason();
        if (reason != null) {
            facts.fact(getTranslation("offer.return-reason"), reason);
        }
        return Panel.sheet("about", getTranslation("offer.about")).with(facts);
    }

    private void text(Facts facts, String label, @Nullable LocalizedText text) {
        if (text != null) {
            facts.fact(getTranslation(label), new LocalizedTextSpan(text, getLocale()));
        }
    }

    /** Readers see one of these; who decides sees them all. */
    private Panel translations(OfferDetail offer) {
        UnorderedList list = new UnorderedList();
        LocalizedText titles = offer.content().texts().title();
        titles.byTag().keySet().stream().sorted().forEach(tag -> {
            Span code = new Span(tag);
            code.addClassName("soft");
            String text = descriptions(offer).getOrDefault(tag, "");
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

    private static Map<String, String> descriptions(OfferDetail offer) {
        LocalizedText description = offer.content().texts().description();
        return description == null ? Map.of() : description.byTag();
    }
}
