package ch.etappe.handover;

import ch.etappe.dossier.ClosingCheck;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.OpenMatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case that is being handed over is not closed: the other side would take nothing. */
@Component
class HandoverOpen implements ClosingCheck {

    private final HandoverPages pages;

    HandoverOpen(HandoverPages pages) {
        this.pages = pages;
    }

    @Override
    public List<OpenMatter> openIn(DossierId dossier) {
        return pages.openOf(dossier).isPresent() ? List.of(new OpenMatter("handover.closing.open", 1)) : List.of();
    }
}
