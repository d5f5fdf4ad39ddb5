package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.i18n.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Running enrolments go over as they are; the new region decides anew on what it pays. */
@Component
class EnrolmentsPackage implements HandoverPart {

    private final EnrolmentPages pages;
    private final Texts texts;

    EnrolmentsPackage(EnrolmentPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "enrolment.handover.title";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        return active(dossier).stream()
                .map(one -> new Line(
                        one.run().title().in(reader).text(),
                        texts.get(reader, one.state().key())))
                .toList();
    }

    @Override
    public List<Hint> hints(DossierId dossier) {
        return active(dossier).isEmpty() ? List.of() : List.of(new Hint("enrolment.handover.hint", Side.RECEIVING));
    }

    private List<EnrolmentSummary> active(DossierId dossier) {
        return pages.of(dossier).stream().filter(one -> one.state().isActive()).toList();
    }
}
