package ch.etappe.talk.ui;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.talk.Suppression;
import ch.etappe.talk.TalkEscalations;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the canton's home: how many first-information talks stay open too long, in how many municipalities. */
@Service
class EscalationsTile implements HomeTile {

    private final TalkEscalations escalations;
    private final Texts texts;

    EscalationsTile(TalkEscalations escalations, Texts texts) {
        this.escalations = escalations;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CANTON);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> show(Account account) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        TalkEscalations.Escalated escalated = escalations.overview();
        Panel panel = Panel.sheet("escalated-talks", words.of("talk.tile"));
        if (escalated.municipalities().isEmpty()) {
            panel.with(new Paragraph(words.of("talk.escalation.none")));
        } else {
            Suppression.Number total = escalated.total();
            String key = total.below() ? "talk.escalation.total-below" : "talk.escalation.total";
            panel.beside(Badges.warn(words.of(key, total.count())));
            panel.with(new Paragraph(
                    words.of("talk.escalation.where", escalated.municipalities().size(), escalated.days())));
        }
        return Optional.of(panel.with(new Actions(ActionLink.of("/canton/talks", words.of("talk.escalation.link")))));
    }
}
