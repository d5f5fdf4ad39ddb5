package ch.etappe.opendata;

import ch.etappe.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All terms. None has another above or below it, so {@code top_only} changes nothing. */
@Component
class TaxonomyTerms implements Resource {

    private final HsdsVocabulary vocabulary;

    TaxonomyTerms(HsdsVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String path() {
        return "taxonomy_terms";
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
        return Term.find(id)
                .map(term -> vocabulary.termInFull(term, asked.reader()))
                .orElseThrow(NotFound::new);
    }

    private List<Listed> fitting(Asked asked) {
        UUID taxonomy = asked.filters().taxonomy();
        return asked.filters().parent() != null
                ? List.of()
                : Term.ALL.stream()
                        .filter(term -> taxonomy == null || term.of().id().equals(taxonomy))
                        .map(term -> vocabulary.termInFull(term, asked.reader()))
                        .filter(term -> InMemory.fits(asked.search(), term.name() + " " + term.description()))
                        .map(term -> new Listed(term.id(), term))
                        .toList();
    }
}
