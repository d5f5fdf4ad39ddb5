package ch.etappe.dossier.ui;

import ch.etappe.dossier.DataRights;
import ch.etappe.dossier.RightEntry;
import ch.etappe.dossier.RightState;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.ChangeHistory;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Stream;

/** What is planned for one cell and can be withdrawn, and what people set there before. */
class RightTrail extends Composite<Div> {

    private final transient DataRights rights;
    private final SerializableRunnable changed;

    RightTrail(RightState state, DataRights rights, SerializableRunnable changed) {
        this.rights = rights;
        this.changed = changed;
        getContent().addClassName("stack");
        state.planned().forEach(entry -> getContent().add(planned(entry)));
        List<RightEntry> byPeople =
                state.entries().stream().filter(entry -> entry.set() != null).toList();
        if (!byPeople.isEmpty()) {
            ChangeHistory history = new ChangeHistory(getTranslation("organisation.history", byPeople.size()));
            byPeople.forEach(entry -> tell(entry, history));
            getContent().add(history);
        }
    }

    private Actions planned(RightEntry entry) {
        Button withdraw = new Button(getTranslation("organisation.withdraw"), click -> withdraw(entry));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("dossier.rights.withdraw-of", line(entry)));
        return new Actions(Badges.waiting(line(entry)), withdraw);
    }

    /** After a refusal too the page shows how things are now. */
    private void withdraw(RightEntry entry) {
        try {
            rights.withdraw(entry.id());
            Toast.done(getTranslation("organisation.withdrawn"));
        } finally {
            changed.run();
        }
    }

    private void tell(RightEntry entry, ChangeHistory history) {
        Stream.ofNullable(entry.withdrawn())
                .forEach(act -> history.entry(
                        getTranslation("organisation.history.withdrawn", line(entry)), act.by(), act.at(), null));
        Stream.ofNullable(entry.set()).forEach(act -> history.entry(line(entry), act.by(), act.at(), entry.reason()));
    }

    private String line(RightEntry entry) {
        return getTranslation(
                "organisation.from",
                Dates.numeric(entry.from()),
                getTranslation(entry.right().key()));
    }
}
