package ch.etappe.dossier.ui;

import ch.etappe.dossier.StandardChanges;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the region lead's home: cases that follow an earlier version of the standard, and the way to change them all. */
@Service
class OutdatedTile implements HomeTile {

    private final StandardChanges changes;
    private final Texts texts;

    OutdatedTile(StandardChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> show(Account account) {
        int outdated = changes.outdated();
        if (outdated == 0) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        int to = changes.numberInForce();
        Panel panel = Panel.sheet("outdated", words.of("dossier.outdated.title", to));
        Button change = new Button(
                words.of("dossier.outdated.change"),
                click -> new ReasonDialog(
                                words.of("dossier.outdated.ask", outdated, to),
                                words.of("dossier.standard.reason"),
                                words.of("dossier.refusal.reason-missing"),
                                words.of("dossier.outdated.change"),
                                reason -> {
                                    Toast.done(words.of("dossier.outdated.done", changes.changeAll(to, reason)));
                                    panel.setVisible(false);
                                })
                        .open());
        Div content = new Div(new Paragraph(words.of("dossier.outdated.text")), change);
        content.addClassName("stack");
        return Optional.of(panel.beside(Badges.neutral(words.of("dossier.outdated.count", outdated)))
                .with(content));
    }
}
