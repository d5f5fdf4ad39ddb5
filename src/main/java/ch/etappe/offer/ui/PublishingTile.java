package ch.etappe.offer.ui;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.offer.Offers;
import ch.etappe.shell.HomeTile;
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

/** On the canton's home: how many offers wait for its decision. */
@Service
class PublishingTile implements HomeTile {

    private final Offers offers;
    private final Texts texts;

    PublishingTile(Offers offers, Texts texts) {
        this.offers = offers;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CANTON);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show(Account account) {
        int waiting = offers.countSubmitted("");
        if (waiting == 0) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        return Optional.of(Panel.sheet("publishing", words.of("offer.publishing.tile"))
                .beside(Badges.neutral(words.of("offer.publishing.total", waiting)))
                .with(
                        new Paragraph(words.of("offer.publishing.tile.line")),
                        new Actions(ActionLink.of("/" + PublishingView.PATH, words.of("offer.publishing.tile.open")))));
    }
}
