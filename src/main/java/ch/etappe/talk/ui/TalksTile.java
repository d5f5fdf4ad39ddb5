package ch.etappe.talk.ui;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.talk.TalkFigures;
import ch.etappe.talk.Talks;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the municipality's home: how many talks are open, to be invited to, missed and overdue. */
@Service
class TalksTile implements HomeTile {

    private final Talks talks;
    private final Texts texts;

    TalksTile(Talks talks, Texts texts) {
        this.talks = talks;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MUNICIPALITY);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show(Account account) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        TalkFigures figures = talks.figures();
        Panel panel = Panel.sheet("talks", words.of("talk.tile"));
        if (figures.open() == 0) {
            panel.with(new Paragraph(words.of("talk.tile.none")));
        } else {
            panel.beside(Badges.neutral(words.of("talk.tile.open", figures.open())));
        }
        if (figures.toInvite() > 0) {
            panel.beside(Badges.neutral(words.of("talk.tile.to-invite", figures.toInvite())));
        }
        if (figures.missed() > 0) {
            panel.beside(Badges.warn(words.of("talk.tile.missed", figures.missed())));
        }
        if (figures.overdue() > 0) {
            panel.beside(Badges.bad(words.of("talk.tile.overdue", figures.overdue())));
        }
        return Optional.of(panel.with(ActionLink.main("/municipality/talks", words.of("talk.tile.link"))));
    }
}
