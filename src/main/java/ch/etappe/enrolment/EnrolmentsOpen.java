package ch.etappe.enrolment;

import ch.etappe.dossier.ClosingCheck;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.OpenMatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** A dossier with a seat or a place on a waiting list is not closed: the provider still counts on the person. */
@Component
class EnrolmentsOpen implements ClosingCheck {

    private final EnrolmentPages pages;

    EnrolmentsOpen(EnrolmentPages pages) {
        this.pages = pages;
    }

    @Override
    public List<OpenMatter> openIn(DossierId dossier) {
        int open = (int)
                pages.of(dossier).stream().filter(one -> one.state().isActive()).count();
        return open == 0 ? List.of() : List.of(new OpenMatter("enrolment.closing.open", open));
    }
}
