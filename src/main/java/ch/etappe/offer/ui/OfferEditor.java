package ch.etappe.offer.ui;

import ch.etappe.offer.OfferComment;
import ch.etappe.offer.OfferForm;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.shell.Drafts;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;

/** The form of an offer, beside it what readers still need to know and how easily it reads; what is typed is kept. */
class OfferEditor extends Composite<Div> {

    private final OfferFields fields;
    private final Checklist checklist;
    private final PlainHint plain = new PlainHint();
    private final KeptDraft draft;
    private final Paragraph wrong = new Paragraph();
    private final Div acts = new Div();

    /** @param draftName where typed texts are kept; names the state that they change */
    OfferEditor(
            Drafts drafts, String draftName, List<RegionSummary> regions, OfferForm form, String provider, int runs) {
        fields = new OfferFields(regions, new OfferWords(Wording.of(this), getLocale(), regions));
        checklist = new Checklist(provider, runs);
        draft = new KeptDraft(drafts, draftName);
        wrong.getElement().setAttribute("role", "alert");
        Aside aside = new Aside(acts, wrong, checklist, plain);
        aside.getElement().setAttribute("aria-label", getTranslation("offer.check.title-line"));
        Div desk = new Div(fields, aside);
        desk.addClassName("offer-desk");
        getContent().add(draft, desk);
        fields.fill(form);
        fields.keepIn(draft);
        draft.restore();
        look();
        fields.whenChanged(this::look);
    }

    /** The acts that need what is typed. */
    OfferEditor acts(Component... buttons) {
        acts.removeAll();
        acts.add(new Actions(buttons));
        return this;
    }

    OfferEditor readOnly() {
        fields.readOnly(true);
        return this;
    }

    OfferEditor comments(List<OfferComment> comments, SerializableConsumer<OfferComment> onDone) {
        fields.comments(comments, onDone);
        return this;
    }

    /** What was typed; empty where a field says what is wrong. */
    Optional<OfferForm> read() {
        int many = fields.check();
        wrong.setText(many == 0 ? "" : getTranslation("offer.problem.count", many));
        return many == 0 ? Optional.of(fields.value()) : Optional.empty();
    }

    /** The same, if it says all that the canton needs; what is missing is said in words. */
    Optional<OfferForm> readComplete() {
        return read().filter(form -> {
            List<String> missing = checklist.missing(form);
            wrong.setText(missing.isEmpty() ? "" : getTranslation("offer.check.missing", String.join(", ", missing)));
            return missing.isEmpty();
        });
    }

    OfferForm value() {
        return fields.value();
    }

    /** Puts in what was typed before, and keeps it. */
    void type(OfferForm typed) {
        fields.fill(typed);
        draft.changed();
    }

    boolean hasChanges() {
        return draft.hasChanges();
    }

    void saved() {
        draft.saved();
    }

    private void look() {
        OfferForm form = fields.value();
        checklist.show(form);
        plain.show(String.join("\n", form.description(), form.outcome(), form.audience()));
    }
}
