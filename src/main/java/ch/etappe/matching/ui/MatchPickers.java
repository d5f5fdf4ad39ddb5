package ch.etappe.matching.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.PickedRun;
import ch.etappe.enrolment.ui.RunPicker;
import ch.etappe.enrolment.ui.RunPickers;
import ch.etappe.i18n.Texts;
import ch.etappe.matching.Matches;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import org.springframework.stereotype.Component;

/** Opens the dialog that picks a run for a person: suggestions first, each with its reasons. */
@Component
public class MatchPickers {

    private final Matches matches;
    private final RunPickers pickers;
    private final Texts texts;

    MatchPickers(Matches matches, RunPickers pickers, Texts texts) {
        this.matches = matches;
        this.pickers = pickers;
        this.texts = texts;
    }

    /**
     * @param first what the dialog looks for when it opens, e.g. {@code RunQuery.all().area(goal.area())}
     * @param onChosen gets the run that was picked and, against an obstacle, why; nothing is booked yet
     */
    public RunPicker open(DossierId dossier, RunQuery first, SerializableConsumer<PickedRun> onChosen) {
        FindingWords words = new FindingWords(texts, UI.getCurrent().getLocale());
        return pickers.open(new Suggestions(matches, dossier, words), first, onChosen);
    }
}
