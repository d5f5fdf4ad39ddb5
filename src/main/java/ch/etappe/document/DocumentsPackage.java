package ch.etappe.document;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.CurrentUser;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Documents go over with the case, except what is internal and sensitive at once (business rule BR22). */
@Component
class DocumentsPackage implements HandoverPart {

    private static final int MOST = 50;

    private final DocumentRows rows;
    private final CurrentUser currentUser;
    private final Texts texts;

    DocumentsPackage(DocumentRows rows, CurrentUser currentUser, Texts texts) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String titleKey() {
        return "document.title";
    }

    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        return rows.page(dossier, null, currentUser.id(), 0, MOST).stream()
                .map(document -> new Line(
                        document.title(),
                        texts.get(
                                reader,
                                "document.handover.line",
                                document.type().in(reader).text(),
                                Dates.numeric(Dates.dayOf(document.uploadedAt())))))
                .toList();
    }

    @Override
    public List<Hint> hints(DossierId dossier) {
        return rows.staying(dossier) == 0 ? List.of() : List.of(new Hint("document.handover.hint", Side.GIVING));
    }
}
