package ch.etappe.plan.ui;

import ch.etappe.document.DocumentId;
import ch.etappe.document.DocumentSummary;
import ch.etappe.i18n.Dates;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the case's documents is the decision; official ones come first. */
class DecisionChoice extends Select<DocumentSummary> {

    private static final String OFFICIAL = "DECISION";

    DecisionChoice(List<DocumentSummary> documents) {
        setLabel(getTranslation("plan.order.decision"));
        setHelperText(getTranslation(documents.isEmpty() ? "plan.order.decision-none" : "plan.order.decision-help"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("plan.order.decision-later"));
        setItems(documents.stream()
                .sorted(Comparator.comparing(one -> !one.typeCode().equals(OFFICIAL)))
                .toList());
        setItemLabelGenerator(one -> one == null
                ? getTranslation("plan.order.decision-later")
                : getTranslation("plan.order.decision-of", one.title(), Dates.numeric(Dates.dayOf(one.uploadedAt()))));
    }

    @Nullable
    DocumentId chosen() {
        return getValue() == null ? null : getValue().id();
    }
}
