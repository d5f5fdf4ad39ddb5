package ch.etappe.organisation;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.shell.SearchHit;
import ch.etappe.shell.SearchSource;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Regions and municipalities for the canton: which region it is, and which municipality belongs where. */
@Component
class OrganisationSearch implements SearchSource {

    private static final String PAGE = "/canton/organisations";

    private final Organisations organisations;
    private final Clock clock;

    OrganisationSearch(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CANTON);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "organisation.search.organisations";
    }

    @Override
    public List<SearchHit> find(String typed, Locale reader, int limit) {
        String words = folded(typed);
        List<RegionSummary> regions = organisations.regions();
        Map<RegionId, String> names =
                regions.stream().collect(Collectors.toMap(RegionSummary::id, RegionSummary::name));
        Stream<SearchHit> matching = regions.stream()
                .filter(region -> folded(region.name()).contains(words))
                .map(region -> new SearchHit(region.name(), region.code(), PAGE));
        Stream<SearchHit> below = organisations.municipalities(Dates.dayOf(clock.instant())).stream()
                .filter(municipality -> folded(municipality.name()).contains(words)
                        || String.valueOf(municipality.bfs().number()).equals(words))
                .map(municipality -> new SearchHit(
                        municipality.name(),
                        municipality.bfs().number() + ", " + names.getOrDefault(municipality.region(), ""),
                        PAGE));
        return Stream.concat(matching, below).limit(limit).toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
