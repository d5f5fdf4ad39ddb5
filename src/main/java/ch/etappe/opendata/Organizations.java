package ch.etappe.opendata;

import ch.etappe.i18n.Language;
import ch.etappe.kernel.NotFound;
import ch.etappe.opendata.PublishedService.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Providers that have something published. */
@Component
class Organizations implements Resource {

    private final ProviderRows rows;
    private final ServiceRows services;
    private final ServiceDocuments documents;
    private final PlaceDocuments places;

    Organizations(ProviderRows rows, ServiceRows services, ServiceDocuments documents, PlaceDocuments places) {
        this.rows = rows;
        this.services = services;
        this.documents = documents;
        this.places = places;
    }

    @Override
    public String path() {
        return "organizations";
    }

    @Override
    public long count(Asked asked) {
        return rows.count(asked);
    }

    @Override
    public List<Listed> list(Asked asked, Range range) {
        List<Provider> providers = rows.list(asked, range);
        boolean brief = !asked.form().full() && !asked.form().fullService();
        return (brief
                        ? providers.stream().map(provider -> documents.organization(provider, asked.reader()))
                        : inFull(providers, asked).stream())
                .map(organization -> new Listed(organization.id(), organization))
                .toList();
    }

    @Override
    public Object one(UUID id, Asked asked) {
        return inFull(List.of(rows.find(id).orElseThrow(NotFound::new)), asked).getFirst();
    }

    private List<Hsds.Organization> inFull(List<Provider> providers, Asked asked) {
        List<UUID> ids = providers.stream().map(Provider::id).toList();
        Map<UUID, List<PublishedPlace>> where = rows.placesOf(ids);
        Map<UUID, List<PublishedService>> what = services.ofProviders(ids);
        Map<UUID, List<PublishedRun>> runs = asked.form().fullService()
                ? services.runsOf(what.values().stream().flatMap(List::stream).toList())
                : Map.of();
        Language reader = asked.reader();
        return providers.stream()
                .map(provider -> new Hsds.Organization(
                        provider.id(),
                        provider.name(),
                        documents.about(provider, reader),
                        phones(provider),
                        where.getOrDefault(provider.id(), List.of()).stream()
                                .map(place -> places.full(place, reader))
                                .toList(),
                        what.getOrDefault(provider.id(), List.of()).stream()
                                .map(service -> asked.form().fullService()
                                        ? documents.full(service, runs.getOrDefault(service.id(), List.of()), reader)
                                        : documents.name(service, reader))
                                .toList()))
                .toList();
    }

    private static List<Hsds.Phone> phones(Provider provider) {
        return Optional.ofNullable(provider.phone())
                .map(number ->
                        List.of(new Hsds.Phone(StableIds.of(provider.id(), "phone"), provider.id(), null, number)))
                .orElse(List.of());
    }
}
