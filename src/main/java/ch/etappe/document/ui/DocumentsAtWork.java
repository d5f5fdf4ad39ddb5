package ch.etappe.document.ui;

import ch.etappe.document.DocumentSummary;
import ch.etappe.document.DocumentsDue;
import ch.etappe.document.DocumentsDue.Due;
import ch.etappe.document.ui.DocumentsSection.Desk;
import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Documents on the worklist: those that end or have ended, and those that wait for the virus scanner. */
@Service
class DocumentsAtWork implements WorkSource {

    private final DocumentsDue due;
    private final Desk desk;
    private final Texts texts;

    DocumentsAtWork(DocumentsDue due, DocumentsSection section, Texts texts) {
        this.due = due;
        this.desk = section.desk();
        this.texts = texts;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of(WorkGroup.OVERDUE, WorkGroup.WAITING, WorkGroup.SOON);
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        boolean writable = desk.access().mayWrite(DataCategory.DOCUMENTS);
        return due.page(group, mine, limit).map(one -> row(one, group, writable, changed));
    }

    private WorkRow row(Due one, WorkGroup group, boolean writable, SerializableRunnable changed) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        DocumentSummary document = one.document();
        LocalDate received = Dates.dayOf(document.uploadedAt());
        LocalDate end = document.expiresOn();
        LocalDate day = group == WorkGroup.WAITING || end == null ? received : end;
        String kind = document.type().in(reader).text();
        return new WorkRow(
                one.dossier(),
                one.person(),
                group == WorkGroup.OVERDUE ? Tone.SOON : Tone.CALM,
                Icon.DOCUMENT,
                words.of("document.work.title", kind, document.title()),
                words.of("document.work." + group.code(), Dates.numeric(day)),
                day,
                writable && group != WorkGroup.WAITING ? List.of(change(one, words, changed)) : List.of());
    }

    /** A new end, or none: both settle it. A newer document of its kind settles it by itself. */
    private Component change(Due one, Wording words, SerializableRunnable changed) {
        DocumentSummary document = one.document();
        Button change =
                new Button(words.of("document.change"), click -> new DetailsAct(document, desk, changed).begin());
        change.setAriaLabel(words.of("document.work.change", document.title(), one.person()));
        return change;
    }
}
