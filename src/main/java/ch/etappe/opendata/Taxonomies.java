package ch.etappe.opendata;

import ch.etappe.kernel.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** By what services are sorted. */
@Component
class Taxonomies implements Resource {

    private final HsdsVocabulary vocabulary;

    Taxonomies(HsdsVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String path() {
        return "taxonomies";
    }

    @Override
    public long count(Asked asked) {
        return fitting(asked).size();
    }

    @Override
    public List<Listed> list(Asked asked, Range range) {
        return InMemory.cut(fitting(asked), range);
    }

    @Override
    public Object one(UUID id, Asked asked) {
        return Classification.find(id)
                .map(one -> vocabulary.taxonomy(one, asked.reader()))
                .orElseThrow(NotFound::new);
    }

    private List<Listed> fitting(Asked asked) {
        return Arrays.stream(Classification.values())
                .map(one -> vocabulary.taxonomy(one, asked.reader()))
                .filter(one -> InMemory.fits(asked.search(), one.name() + " " + one.description()))
                .map(one -> new Listed(one.id(), one))
                .toList();
    }
}
