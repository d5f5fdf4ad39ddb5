package ch.etappe.reading.ui;

import ch.etappe.reading.Reading;
import ch.etappe.reading.Readings;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What others opened in one's own cases and one has not seen yet. */
class NewReadings extends Div {

    private static final int SHOWN = 5;
    /** More than this is "many": nobody counts them, and the list has them all. */
    private static final int MOST = 100;

    private final transient Readings readings;

    NewReadings(Readings readings) {
        this.readings = readings;
    }

    /** @return whether there is anything to see */
    boolean refresh() {
        removeAll();
        Wording words = Wording.of(this);
        List<Reading> others = readings.unseen(MOST);
        Panel panel = Panel.open("openings", words.of("reading.tile.title"));
        ActionLink all = ActionLink.quiet("/" + ReadingsView.PATH, words.of("reading.tile.all"));
        if (others.isEmpty()) {
            add(panel.actions(all).with(new EmptyState(words.of("reading.tile.settled"))));
            return false;
        }
        String count = others.size() == MOST ? "reading.tile.many" : "reading.tile.count";
        add(panel.beside(Badges.neutral(words.of(count, others.size())))
                .actions(seen(others.getFirst().id(), words), all)
                .with(rows(others, words)));
        return true;
    }

    private Button seen(long newest, Wording words) {
        Button seen = new Button(words.of("reading.tile.seen"), click -> {
            readings.markSeen(newest);
            refresh();
        });
        seen.addThemeVariants(ButtonVariant.TERTIARY);
        return seen;
    }

    private static DueList rows(List<Reading> others, Wording words) {
        DueList list = new DueList();
        others.stream()
                .limit(SHOWN)
                .forEach(one -> list.row(
                        Tone.CALM,
                        Icon.EYE,
                        new Anchor("casework/dossiers/" + one.dossier().id(), new UserText(one.person())),
                        new UserText(words.of(
                                "reading.tile.detail",
                                one.reader(),
                                words.of(one.kind().key()),
                                ReadingWords.purpose(one, words),
                                ReadingWords.when(one.at())))));
        return list;
    }
}
