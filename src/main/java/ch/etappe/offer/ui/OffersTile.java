package ch.etappe.offer.ui;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.offer.Offers;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the homes of providers and the canton: offers that somebody has to look at. */
@Service
class OffersTile implements HomeTile {

    private final Offers offers;
    private final Texts texts;

    OffersTile(Offers offers, Texts texts) {
        this.offers = offers;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVIDER, Role.CANTON);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> show(Account account) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        return account.role() == Role.CANTON ? ofCanton(words) : ofProvider(words);
    }

    private Optional<Component> ofProvider(Wording words) {
        int returned = offers.countReturned();
        int stale = offers.countMineToConfirm();
        if (returned + stale == 0) {
            return Optional.empty();
        }
        Panel tile = tile(words);
        say(tile, words, "offer.tile.returned", returned);
        say(tile, words, "offer.tile.stale", stale);
        return Optional.of(tile.with(ActionLink.main("/" + MyOffersView.PATH, words.of("offer.tile.open"))));
    }

    private Optional<Component> ofCanton(Wording words) {
        int stale = offers.countStale("");
        if (stale == 0) {
            return Optional.empty();
        }
        Panel tile = tile(words);
        say(tile, words, "offer.tile.stale", stale);
        return Optional.of(tile.with(ActionLink.of("/" + StaleOffersView.PATH, words.of("offer.publishing.stale"))));
    }

    private static Panel tile(Wording words) {
        return Panel.sheet("offers", words.of("offer.tile.title"));
    }

    private static void say(Panel tile, Wording words, String key, int many) {
        if (many > 0) {
            tile.with(new Paragraph(words.of(key, many)));
        }
    }
}
