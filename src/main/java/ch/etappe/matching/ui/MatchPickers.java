package ch.etappe.matching.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.PickedRun;
import ch.etappe.enrolment.ui.RunPicker;
import ch.etappe.enrolment.ui.RunPickers;
import ch.etappe.i18n.Texts;
import ch.etappe.matching.Matches;
import ch.etappe.matching.SeveralSeats;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the dialog that picks a run for a person: suggestions first, each with its reasons. */
@Component
public class MatchPickers {

    private final Matches matches;
    private final SeveralSeats several;
    private final RunPickers pickers;
    private final Texts texts;

    MatchPickers(Matches matches, SeveralSeats several, RunPickers pickers, Texts texts) {
        this.matches = matches;
        this.several = several;
        this.pickers = pickers;
        this.texts = texts;
    }

    /**
     * @param first what the dialog looks for when it opens, e.g. {@code RunQuery.all().area(goal.area())}
     * @param onChosen gets the run that was picked, for whom else of the household and, against an obstacle, why; nothing
     *     is booked yet
     */
    public RunPicker open(DossierId dossier, RunQuery first, SerializableConsumer<PickedRun> onChosen) {
        FindingWords words = new FindingWords(texts, UI.getCurrent().getLocale());
        Suggestions suggestions = new Suggestions(matches, dossier, several.companions(dossier), words);
        return pickers.open(
                suggestions, first, picked -> withOthers(dossier, suggestions.together(), picked, words, onChosen));
    }

    /** Who takes others along sees first what becomes of each. */
    private void withOthers(
            DossierId dossier,
            List<DossierId> others,
            PickedRun picked,
            FindingWords words,
            SerializableConsumer<PickedRun> onChosen) {
        if (others.isEmpty()) {
            onChosen.accept(picked);
            return;
        }
        List<DossierId> all = Stream.concat(Stream.of(dossier), others.stream()).toList();
        new ProspectsDialog(
                        several.look(picked.run(), all, true),
                        words,
                        picked.reason(),
                        reason -> onChosen.accept(new PickedRun(picked.run(), reason, others)))
                .open();
    }
}
