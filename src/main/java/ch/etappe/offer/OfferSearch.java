package ch.etappe.offer;

import ch.etappe.identity.Role;
import ch.etappe.shell.SearchHit;
import ch.etappe.shell.SearchSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Offers that wait for the canton, by title, provider or town. */
@Component
class OfferSearch implements SearchSource {

    private final Offers offers;

    OfferSearch(Offers offers) {
        this.offers = offers;
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
    public String titleKey() {
        return "offer.search.offers";
    }

    @Override
    public List<SearchHit> find(String typed, Locale reader, int limit) {
        return offers.submitted(typed, 0, limit).stream()
                .map(offer -> new SearchHit(
                        offer.title().in(reader).text(),
                        offer.provider(),
                        "/canton/publishing/" + offer.id().id()))
                .toList();
    }
}
