package ch.etappe.reading.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.GlassNotice;
import ch.etappe.dossier.GlassNotices;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the case page: that somebody broke its glass. The worklist has no row of it, because there is nothing to do. */
@Service
class GlassOnCase implements WorkSource {

    private final GlassNotices notices;
    private final Texts texts;

    GlassOnCase(GlassNotices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    @Override
    public Set<WorkGroup> groups() {
        return Set.of();
    }

    @Override
    public Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        return Counted.none();
    }

    @Override
    public List<WorkRow> of(DossierId dossier, SerializableRunnable changed) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        return notices.unseen().stream()
                .filter(notice -> notice.dossier().equals(dossier))
                .map(notice -> new WorkRow(
                        dossier,
                        notice.person(),
                        Tone.URGENT,
                        Icon.SHIELD,
                        words.of("reading.glass.title"),
                        detail(notice, words),
                        Dates.dayOf(notice.at()),
                        List.of(seen(notice, notices, changed, words))))
                .toList();
    }

    static String detail(GlassNotice notice, Wording words) {
        return words.of(
                "reading.glass.detail",
                notice.by(),
                ReadingWords.when(notice.at()),
                words.of(notice.purpose().key()),
                notice.words());
    }

    static Button seen(GlassNotice notice, GlassNotices notices, SerializableRunnable changed, Wording words) {
        Button seen = new Button(words.of("reading.glass.seen"), click -> {
            notices.markSeen(notice.id());
            changed.run();
        });
        seen.setAriaLabel(words.of("reading.glass.seen-of", notice.person()));
        return seen;
    }
}
