package ch.etappe.offer;

import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.PriceUnit;
import org.jspecify.annotations.Nullable;

/** Forms of offers with one thing changed. */
public final class OfferForms {

    private OfferForms() {}

    public static OfferForm titled(OfferForm form, String title) {
        return copy(
                form, title, form.description(), form.minAge(), form.maxAge(), form.unit(), form.participantShare());
    }

    public static OfferForm described(OfferForm form, String description) {
        return copy(
                form, form.title(), description, form.minAge(), form.maxAge(), form.unit(), form.participantShare());
    }

    static OfferForm aged(OfferForm form, @Nullable Integer from, @Nullable Integer to) {
        return copy(form, form.title(), form.description(), from, to, form.unit(), form.participantShare());
    }

    static OfferForm costing(OfferForm form, PriceUnit unit, String amount) {
        return copy(form, form.title(), form.description(), form.minAge(), form.maxAge(), unit, amount);
    }

    static OfferForm levels(OfferForm form, CefrLevel entry, CefrLevel target) {
        return new OfferForm(
                form.title(),
                form.category(),
                form.area(),
                form.description(),
                form.outcome(),
                form.audience(),
                entry,
                target,
                form.stream(),
                form.minAge(),
                form.maxAge(),
                form.groups(),
                form.regions(),
                form.teaching(),
                form.childcare(),
                form.certificate(),
                form.documents(),
                form.unit(),
                form.participantShare(),
                form.publicShare(),
                form.needsApproval(),
                form.needsCanton(),
                form.contactName(),
                form.contactPhone(),
                form.contactMail());
    }

    static OfferForm reached(OfferForm form, String phone) {
        return new OfferForm(
                form.title(),
                form.category(),
                form.area(),
                form.description(),
                form.outcome(),
                form.audience(),
                form.entryLevel(),
                form.targetLevel(),
                form.stream(),
                form.minAge(),
                form.maxAge(),
                form.groups(),
                form.regions(),
                form.teaching(),
                form.childcare(),
                form.certificate(),
                form.documents(),
                form.unit(),
                form.participantShare(),
                form.publicShare(),
                form.needsApproval(),
                form.needsCanton(),
                form.contactName(),
                phone,
                form.contactMail());
    }

    private static OfferForm copy(
            OfferForm form,
            String title,
            String description,
            @Nullable Integer from,
            @Nullable Integer to,
            PriceUnit unit,
            String amount) {
        return new OfferForm(
                title,
                form.category(),
                form.area(),
                description,
                form.outcome(),
                form.audience(),
                form.entryLevel(),
                form.targetLevel(),
                form.stream(),
                from,
                to,
                form.groups(),
                form.regions(),
                form.teaching(),
                form.childcare(),
                form.certificate(),
                form.documents(),
                unit,
                amount,
                form.publicShare(),
                form.needsApproval(),
                form.needsCanton(),
                form.contactName(),
                form.contactPhone(),
                form.contactMail());
    }
}
