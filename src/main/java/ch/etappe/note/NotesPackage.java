package ch.etappe.note;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.note.NoteRows.Visible;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Notes that the person reads go over; internal ones stay with the region that wrote them (business rule BR22). */
@Component
class NotesPackage implements HandoverPart {

    private static final Visible SHARED_ONLY = new Visible(false, true, null);

    private final NoteRows rows;
    private final Texts texts;

    NotesPackage(NoteRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "note.handover.title";
    }

    /** How many and how recent; what they say is read in the case. */
    @Override
    public List<Line> preview(DossierId dossier, Locale reader) {
        int many = rows.count(dossier, SHARED_ONLY);
        return rows.page(dossier, SHARED_ONLY, 0, 1).stream()
                .map(latest -> new Line(
                        texts.get(reader, "note.handover.count", many),
                        texts.get(
                                reader,
                                "note.handover.latest",
                                Dates.numeric(latest.entry().aboutDay()))))
                .toList();
    }
}
