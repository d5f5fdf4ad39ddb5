package ch.etappe.assessment.ui;

import ch.etappe.assessment.DueEvidence;
import ch.etappe.assessment.DueFigures;
import ch.etappe.assessment.Results;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On a caseworker's home: which evidence for the impact goals the own dossiers lack. */
@Service
class EvidenceTile implements HomeTile {

    private static final int SHOWN = 5;

    private final Results results;
    private final Texts texts;
    private final Clock clock;

    EvidenceTile(Results results, Texts texts, Clock clock) {
        this.results = results;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> show(Account account) {
        DueFigures figures = results.figures();
        if (figures.soon() + figures.overdue() == 0) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        LocalDate today = Dates.dayOf(clock.instant());
        Panel panel = Panel.open("evidence-due", words.of("assessment.tile"));
        if (figures.overdue() > 0) {
            panel.beside(Badges.bad(words.of("assessment.tile.overdue", figures.overdue())));
        }
        if (figures.soon() > 0) {
            panel.beside(Badges.warn(words.of("assessment.tile.soon", figures.soon())));
        }
        DueList list = new DueList();
        results.due(SHOWN).forEach(due -> add(list, due, today, words));
        return Optional.of(panel.with(list));
    }

    private static void add(DueList list, DueEvidence due, LocalDate today, Wording words) {
        boolean overdue = due.isOverdueOn(today);
        String detail = words.of(
                overdue ? "assessment.due-state.overdue" : "assessment.due-state.soon", Dates.numeric(due.dueOn()));
        ActionLink open =
                ActionLink.quiet("casework/dossiers/" + due.dossier().id() + "#results", words.of("assessment.open"));
        open.setAriaLabel(words.of("assessment.open") + ": " + due.name());
        list.row(
                overdue ? DueList.Tone.URGENT : DueList.Tone.SOON,
                Icon.CLOCK,
                due.name(),
                words.of(due.goal().key()) + " · " + detail,
                open);
    }
}
