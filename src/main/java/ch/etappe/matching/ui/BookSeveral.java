package ch.etappe.matching.ui;

import ch.etappe.dossier.CasesAct;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.ui.RunPickers;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.matching.Booked;
import ch.etappe.matching.Prospects;
import ch.etappe.matching.SeveralSeats;
import ch.etappe.offer.CourseRunId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** From the list of cases: several people are booked on one run, each by itself, after a look at what it would do. */
@Service
class BookSeveral implements CasesAct {

    private final SeveralSeats several;
    private final RunPickers pickers;
    private final CurrentUser currentUser;
    private final Texts texts;

    BookSeveral(SeveralSeats several, RunPickers pickers, CurrentUser currentUser, Texts texts) {
        this.several = several;
        this.pickers = pickers;
        this.currentUser = currentUser;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "matching.many.open";
    }

    @Override
    public boolean isOffered() {
        return currentUser.role() == Role.CASEWORKER;
    }

    @Override
    public void begin(Set<DossierId> chosen, SerializableRunnable after) {
        pickers.open(RunQuery.all(), run -> preview(run, chosen, after));
    }

    private void preview(CourseRunId run, Set<DossierId> chosen, SerializableRunnable after) {
        FindingWords words = new FindingWords(texts, UI.getCurrentOrThrow().getLocale());
        Prospects prospects = several.look(run, chosen, false);
        new ProspectsDialog(prospects, words, null, reason -> {
                    List<Booked> booked = several.book(run, prospects.bookable(), reason);
                    after.run();
                    new BookedDialog(booked, prospects, words).open();
                })
                .open();
    }
}
