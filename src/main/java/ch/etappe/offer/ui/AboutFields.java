package ch.etappe.offer.ui;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.offer.OfferCategory;
import ch.etappe.offer.OfferField;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferProblems;
import ch.etappe.offer.OfferProblems.Part;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.TextLimit;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** What the offer is about. */
class AboutFields extends OfferFieldGroup {

    final TextField title = wide(OfferField.TITLE, new TextField());
    final Select<OfferCategory> category = half(OfferField.CATEGORY, choice(OfferCategory.class));
    final Select<ProcessArea> area = half(OfferField.AREA, choice(ProcessArea.class));
    final TextArea description = wide(OfferField.DESCRIPTION, new TextArea());
    final TextArea outcome = wide(OfferField.OUTCOME, new TextArea());

    AboutFields() {
        title.setRequiredIndicatorVisible(true);
        category.setItemLabelGenerator(item -> getTranslation(item.key()));
        area.setItemLabelGenerator(item -> getTranslation(OfferWords.key(item)));
        category.addValueChangeListener(change -> suggestArea(change.getValue()));
        description.setPlaceholder(getTranslation("offer.help.description"));
        outcome.setPlaceholder(getTranslation("offer.help.outcome"));
        TextLimit.on(title, OfferProblems.TITLE);
        TextLimit.on(description, OfferProblems.DESCRIPTION);
        TextLimit.on(outcome, OfferProblems.SHORT);
    }

    void fill(OfferForm form) {
        title.setValue(form.title());
        category.setValue(form.category());
        area.setValue(form.area());
        description.setValue(form.description());
        outcome.setValue(form.outcome());
    }

    @Override
    void sayAt(FieldProblems<Part> problems) {
        problems.at(Part.TITLE, title)
                .at(Part.CATEGORY, category)
                .at(Part.AREA, area)
                .at(Part.DESCRIPTION, description)
                .at(Part.OUTCOME, outcome);
    }

    @Override
    void keepIn(KeptDraft draft) {
        draft.text("title", title)
                .part("category", category, OfferCategory::name, OfferCategory::valueOf)
                .part("area", area, ProcessArea::name, ProcessArea::valueOf)
                .text("description", description)
                .text("outcome", outcome);
    }

    private void suggestArea(@Nullable OfferCategory chosen) {
        if (chosen != null && area.isEmpty()) {
            area.setValue(chosen.usualArea());
        }
    }
}
