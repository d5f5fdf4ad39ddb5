package ch.etappe.offer.ui;

import ch.etappe.kernel.PriceUnit;
import ch.etappe.offer.OfferField;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferProblems.Part;
import ch.etappe.organisation.FieldProblems;
import ch.etappe.shell.KeptDraft;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** What the offer costs, and who has to agree to it first. */
class CostFields extends OfferFieldGroup {

    /** Who decides before somebody attends. */
    enum Approval {
        NONE,
        REGION,
        CANTON;

        static Approval of(boolean needed, boolean byCanton) {
            return !needed ? NONE : byCanton ? CANTON : REGION;
        }
    }

    final Select<PriceUnit> unit = half(OfferField.PRICE, choice(PriceUnit.class));
    final Select<Approval> approval = half(OfferField.APPROVAL, choice(Approval.class));
    final TextField participant = more(new TextField());
    final TextField publicly = more(new TextField());

    CostFields() {
        unit.setLabel(getTranslation("offer.price.unit"));
        unit.setItemLabelGenerator(item -> getTranslation(OfferWords.key(item)));
        unit.setHelperText(getTranslation("offer.price.help"));
        unit.addValueChangeListener(change -> showAmounts());
        approval.setItemLabelGenerator(item -> getTranslation(OfferWords.key(item)));
        participant.setLabel(getTranslation("offer.price.participant"));
        publicly.setLabel(getTranslation("offer.price.public"));
    }

    void fill(OfferForm form) {
        unit.setValue(form.unit());
        participant.setValue(form.participantShare());
        publicly.setValue(form.publicShare());
        approval.setValue(Approval.of(form.needsApproval(), form.needsCanton()));
        showAmounts();
    }

    PriceUnit unit() {
        return unit.isEmpty() ? PriceUnit.FREE : unit.getValue();
    }

    @Override
    void sayAt(FieldProblems<Part> problems) {
        problems.at(Part.PARTICIPANT_SHARE, participant).at(Part.PUBLIC_SHARE, publicly);
    }

    @Override
    void keepIn(KeptDraft draft) {
        draft.part("unit", unit, PriceUnit::name, PriceUnit::valueOf)
                .part("approval", approval, Approval::name, Approval::valueOf)
                .text("participant", participant)
                .text("public", publicly);
    }

    private void showAmounts() {
        boolean costs = unit() != PriceUnit.FREE;
        participant.setVisible(costs);
        publicly.setVisible(costs);
    }
}
