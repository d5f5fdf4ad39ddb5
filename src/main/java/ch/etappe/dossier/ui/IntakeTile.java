package ch.etappe.dossier.ui;

import ch.etappe.dossier.Absence;
import ch.etappe.dossier.Intake;
import ch.etappe.dossier.Intake.Standing;
import ch.etappe.dossier.Intakes;
import ch.etappe.dossier.StaffMember;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the region lead's home: new dossiers fall to nobody whom the lead chose, or to somebody who is not there. */
@Service
class IntakeTile implements HomeTile {

    private final Intakes intakes;
    private final Texts texts;

    IntakeTile(Intakes intakes, Texts texts) {
        this.intakes = intakes;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> show(Account account) {
        Intake intake = intakes.current();
        if (intake.standing() == Standing.FINE) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        return Optional.of(new DueList()
                .row(
                        Tone.SOON,
                        Icon.WARNING,
                        words.of("dossier.intake.warning"),
                        words(intake, words),
                        ActionLink.quiet("/" + IntakeView.PATH, words.of("dossier.intake.choose"))));
    }

    /** How it stands, in a sentence. */
    static String words(Intake intake, Wording words) {
        StaffMember receives = intake.receives();
        StaffMember chosen = intake.chosen();
        Absence absence = intake.absence();
        return words.of(
                intake.standing().key(),
                receives == null ? words.of("dossier.intake.no-one") : receives.name(),
                chosen == null ? "" : chosen.name(),
                absence == null ? "" : Dates.numeric(absence.to()),
                absence == null ? "" : absence.deputy().name());
    }
}
