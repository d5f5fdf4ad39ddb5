package ch.etappe.opendata;

import ch.etappe.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Published offers. */
@Component
class Services implements Resource {

    private final ServiceRows rows;
    private final ServiceDocuments documents;

    Services(ServiceRows rows, ServiceDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    @Override
    public String path() {
        return "services";
    }

    @Override
    public long count(Asked asked) {
        return rows.count(asked);
    }

    @Override
    public List<Listed> list(Asked asked, Range range) {
        List<PublishedService> services = rows.list(asked, range);
        if (asked.form().minimal()) {
            return services.stream()
                    .map(service -> new Listed(service.id(), new Hsds.Minimal(service.id(), service.modifiedAt())))
                    .toList();
        }
        Map<UUID, List<PublishedRun>> runs = asked.form().full() ? rows.runsOf(services) : Map.of();
        return services.stream()
                .map(service -> new Listed(
                        service.id(),
                        asked.form().full()
                                ? documents.full(service, runs.getOrDefault(service.id(), List.of()), asked.reader())
                                : documents.brief(service, asked.reader())))
                .toList();
    }

    @Override
    public Object one(UUID id, Asked asked) {
        PublishedService service = rows.find(id).orElseThrow(NotFound::new);
        List<PublishedRun> runs = rows.runsOf(List.of(service)).getOrDefault(id, List.of());
        return documents.full(service, runs, asked.reader());
    }
}
