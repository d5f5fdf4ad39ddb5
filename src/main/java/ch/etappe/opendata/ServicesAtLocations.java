package ch.etappe.opendata;

import ch.etappe.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Runs: a service at a place and a time. */
@Component
class ServicesAtLocations implements Resource {

    private final RunRows rows;
    private final ServiceDocuments documents;

    ServicesAtLocations(RunRows rows, ServiceDocuments documents) {
        this.rows = rows;
        this.documents = documents;
    }

    @Override
    public String path() {
        return "service_at_locations";
    }

    @Override
    public long count(Asked asked) {
        return rows.count(asked);
    }

    @Override
    public List<Listed> list(Asked asked, Range range) {
        return rows.list(asked, range).stream()
                .map(held -> new Listed(
                        held.run().id(),
                        asked.form().full()
                                ? documents.full(held, asked.reader())
                                : documents.brief(held, asked.reader())))
                .toList();
    }

    @Override
    public Object one(UUID id, Asked asked) {
        return documents.full(rows.find(id).orElseThrow(NotFound::new), asked.reader());
    }
}
