package ch.etappe.offer.ui;

import ch.etappe.offer.OfferComment;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferProblems.Part;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/**
 * All fields of an offer, in the order in which one thinks of it.
 * <p><b>Accessibility:</b> a section with its heading for each part; what is wrong is said at its field.
 */
class OfferFields extends Div {

    private final AboutFields about = new AboutFields();
    private final FitFields fit;
    private final TeachingFields teaching = new TeachingFields();
    private final CostFields costs = new CostFields();
    private final ContactFields contact = new ContactFields();
    private final List<OfferFieldGroup> groups;
    private final FieldProblems<Part> said = new FieldProblems<>(Part.class);

    OfferFields(List<RegionSummary> regions, OfferWords words) {
        fit = new FitFields(regions, words);
        groups = List.of(about, fit, teaching, costs, contact);
        groups.forEach(group -> group.sayAt(said));
        add(
                part("about", about),
                part("fit", fit),
                part("teaching", teaching),
                part("costs", costs),
                part("contact", contact));
    }

    void fill(OfferForm form) {
        about.fill(form);
        fit.fill(form);
        teaching.fill(form);
        costs.fill(form);
        contact.fill(form);
    }

    OfferForm value() {
        CostFields.Approval approval = costs.approval.getValue();
        return new OfferForm(
                about.title.getValue(),
                about.category.getValue(),
                about.area.getValue(),
                about.description.getValue(),
                about.outcome.getValue(),
                fit.audience.getValue(),
                fit.entry.getValue(),
                fit.target.getValue(),
                fit.stream.getValue(),
                fit.from.getValue(),
                fit.to.getValue(),
                List.copyOf(fit.groups.getValue()),
                List.copyOf(fit.regions.getValue()),
                teaching.chosen(),
                teaching.childcare.getValue(),
                teaching.certificate.getValue(),
                teaching.documents.getValue(),
                costs.unit(),
                costs.participant.getValue(),
                costs.publicly.getValue(),
                approval == CostFields.Approval.REGION || approval == CostFields.Approval.CANTON,
                approval == CostFields.Approval.CANTON,
                contact.name.getValue(),
                contact.phone.getValue(),
                contact.mail.getValue());
    }

    /** @return how many fields are wrong; each says why */
    int check() {
        List<Problem> problems = value().problems();
        said.say(problems);
        return problems.size();
    }

    void keepIn(KeptDraft draft) {
        groups.forEach(group -> group.keepIn(draft));
    }

    void whenChanged(SerializableRunnable tell) {
        groups.forEach(group -> group.whenChanged(tell));
    }

    void readOnly(boolean fixed) {
        groups.forEach(group -> group.readOnly(fixed));
    }

    void comments(List<OfferComment> comments, SerializableConsumer<OfferComment> onDone) {
        groups.forEach(group -> group.cells()
                .forEach((field, cell) -> cell.show(
                        comments.stream()
                                .filter(comment -> comment.field() == field)
                                .toList(),
                        onDone)));
    }

    private Panel part(String id, OfferFieldGroup group) {
        return Panel.sheet(id, getTranslation("offer.section." + id)).with(group);
    }
}
