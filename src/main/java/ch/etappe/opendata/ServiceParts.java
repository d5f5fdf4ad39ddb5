package ch.etappe.opendata;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.LanguageNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a service has several of, or could have, as HSDS says them. */
@Component
class ServiceParts {

    private final HsdsVocabulary vocabulary;

    ServiceParts(HsdsVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Without the name of whoever answers: a number of the provider is enough. */
    List<Hsds.Phone> phones(PublishedService service) {
        String number = service.details().phone();
        return number.isEmpty()
                ? List.of()
                : List.of(new Hsds.Phone(StableIds.of(service.id(), "phone"), null, service.id(), number));
    }

    /** In which one teaches or advises. */
    List<Hsds.Spoken> languages(PublishedService service, Language reader) {
        return service.details().teaching().stream()
                .map(tag -> new Hsds.Spoken(
                        StableIds.of(service.id(), "language/" + tag),
                        service.id(),
                        LanguageNames.of(tag, reader.locale()),
                        Locale.forLanguageTag(tag).getLanguage()))
                .toList();
    }

    List<Hsds.RequiredDocument> documents(PublishedService service, Language reader) {
        return Optional.ofNullable(service.details().documents())
                .map(words -> List.of(new Hsds.RequiredDocument(
                        StableIds.of(service.id(), "documents"),
                        service.id(),
                        words.in(reader.locale()).text())))
                .orElse(List.of());
    }

    Hsds.CostOption cost(PublishedService service, Language reader) {
        return new Hsds.CostOption(
                StableIds.of(service.id(), "cost"),
                service.id(),
                vocabulary.say(
                        reader, "opendata.cost." + service.priceUnit().name().toLowerCase(Locale.ROOT)),
                "CHF",
                service.participantShare().francs());
    }

    /** What it is sorted by, how fresh it is, and the language that it is really in. */
    List<Hsds.Attribute> attributes(PublishedService service, Language reader) {
        List<Hsds.Attribute> attributes = new ArrayList<>();
        terms(service).forEach(term -> attributes.add(attribute(service, term, null, reader)));
        Instant confirmed = service.confirmedAt();
        if (confirmed != null) {
            attributes.add(
                    attribute(service, Term.CONFIRMED_ON, Dates.dayOf(confirmed).toString(), reader));
        }
        attributes.add(attribute(
                service,
                Term.TEXT_LANGUAGE,
                service.description().in(reader.locale()).tag(),
                reader));
        return attributes;
    }

    private static List<Term> terms(PublishedService service) {
        List<Term> terms = new ArrayList<>(List.of(Term.of(service.category()), Term.of(service.area())));
        Optional.ofNullable(service.entryLevel()).map(Term::entry).ifPresent(terms::add);
        Optional.ofNullable(service.targetLevel()).map(Term::target).ifPresent(terms::add);
        service.details().groups().forEach(group -> terms.add(Term.of(group)));
        if (service.childcare()) {
            terms.add(Term.CHILDCARE);
        }
        if (service.needsCostApproval()) {
            terms.add(Term.COST_APPROVAL);
        }
        return terms;
    }

    private Hsds.Attribute attribute(PublishedService service, Term term, @Nullable String value, Language reader) {
        return vocabulary.attribute(service.id(), "service", term, value, reader);
    }
}
