package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.TimelineEntry;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The last things that happened on a case, with the way to all of them. */
@Component
class TimelinePanel {

    private static final int SHOWN = 8;

    private final Timelines timelines;
    private final Texts texts;

    TimelinePanel(Timelines timelines, Texts texts) {
        this.timelines = timelines;
        this.texts = texts;
    }

    Panel of(DossierId dossier) {
        Locale reader = UI.getCurrentOrThrow().getLocale();
        Wording words = Wording.of(texts, reader);
        Panel panel = Panel.sheet("timeline", words.of("dossier.timeline.title"));
        List<TimelineEntry> entries = timelines.of(dossier, reader, SHOWN);
        if (entries.isEmpty()) {
            return panel.with(new EmptyState(words.of("dossier.timeline.none")));
        }
        return panel.actions(ActionLink.quiet("/" + TimelineView.path(dossier), words.of("dossier.timeline.all")))
                .with(rows(entries));
    }

    static Facts rows(List<TimelineEntry> entries) {
        Facts rows = Facts.inRows();
        entries.forEach(entry -> rows.fact(Dates.numeric(entry.on()), new UserText(entry.text())));
        return rows;
    }
}
