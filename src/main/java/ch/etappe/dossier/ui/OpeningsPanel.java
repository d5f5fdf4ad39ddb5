package ch.etappe.dossier.ui;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who opened this file: the same list that the person may see. */
@Component
class OpeningsPanel {

    private static final int SHOWN = 6;

    private final AuditTrail audit;
    private final Texts texts;

    OpeningsPanel(AuditTrail audit, Texts texts) {
        this.audit = audit;
        this.texts = texts;
    }

    Panel of(DossierId dossier) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        List<AuditTrail.Opening> openings = audit.openings(dossier.id(), SHOWN);
        Facts rows = Facts.inRows();
        openings.forEach(opening -> rows.fact(
                Dates.numeric(Dates.dayOf(opening.at())),
                new UserText(words.of(
                        "dossier.openings.who",
                        opening.name(),
                        words.of(
                                opening.purpose() == null
                                        ? opening.role().key()
                                        : opening.purpose().key())))));
        Paragraph note = new Paragraph(words.of("dossier.openings.note"));
        note.addClassName("soft");
        return Panel.sheet("openings", words.of("dossier.openings.title")).with(rows, note);
    }
}
