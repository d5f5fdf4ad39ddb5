package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** BR22: orders of one region do not bind the next one; it examines them and issues its own. */
@Component
class RequirementsPackage implements HandoverPart {

    private final RequirementRows rows;
    private final Texts texts;

    RequirementsPackage(RequirementRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String titleKey() {
        return "plan.handover.orders";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        return inForce(dossier).stream()
                .map(order -> new Line(
                        order.ordered(),
                        texts.get(
                                reader,
                                "plan.handover.order",
                                order.authority(),
                                Dates.numeric(order.orderedOn()),
                                Dates.numeric(order.dueOn()))))
                .toList();
    }

    @Override
    public List<Hint> hints(DossierId dossier) {
        return inForce(dossier).isEmpty() ? List.of() : List.of(new Hint("plan.handover.orders-hint", Side.RECEIVING));
    }

    private List<RequirementSummary> inForce(DossierId dossier) {
        return rows.of(dossier).stream().filter(RequirementSummary::isInForce).toList();
    }
}
