package ch.etappe.opendata;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Services, and services at locations, as HSDS says them. */
@Component
class ServiceDocuments {

    private static final String ACTIVE = "active";

    private final HsdsVocabulary vocabulary;
    private final PlaceDocuments places;
    private final Schedules schedules;

    ServiceDocuments(HsdsVocabulary vocabulary, PlaceDocuments places, Schedules schedules) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.schedules = schedules;
    }

    Hsds.ServiceName name(PublishedService service, Language reader) {
        return new Hsds.ServiceName(
                service.id(),
                service.provider().id(),
                service.title().in(reader.locale()).text(),
                ACTIVE,
                service.modifiedAt());
    }

    /** With its one-to-one fields only. */
    Hsds.Service brief(PublishedService service, Language reader) {
        return document(service, reader, null, null, null);
    }

    Hsds.Service full(PublishedService service, List<PublishedRun> runs, Language reader) {
        return document(
                service,
                reader,
                List.of(cost(service, reader)),
                runs.stream().map(run -> nested(run, null, reader)).toList(),
                attributes(service, reader));
    }

    /** With its one-to-one fields only. */
    Hsds.ServiceAtLocation brief(RunRows.Held held, Language reader) {
        PublishedRun run = held.run();
        return new Hsds.ServiceAtLocation(
                run.id(),
                run.service(),
                run.place().id(),
                description(run, reader),
                places.brief(run.place()),
                brief(held.service(), reader),
                null,
                null);
    }

    Hsds.ServiceAtLocation full(RunRows.Held held, Language reader) {
        PublishedService service = held.service();
        return nested(
                held.run(),
                document(service, reader, List.of(cost(service, reader)), null, attributes(service, reader)),
                reader);
    }

    /** An organization with its one-to-one fields only. */
    Hsds.Organization organization(PublishedService.Provider provider, Language reader) {
        return new Hsds.Organization(provider.id(), provider.name(), about(provider, reader), null, null, null);
    }

    String about(PublishedService.Provider provider, Language reader) {
        return vocabulary.say(reader, "opendata.organization", provider.name());
    }

    private Hsds.Service document(
            PublishedService service,
            Language reader,
            @Nullable List<Hsds.CostOption> costs,
            @Nullable List<Hsds.ServiceAtLocation> runs,
            @Nullable List<Hsds.Attribute> attributes) {
        LocalizedText.Reading title = service.title().in(reader.locale());
        Instant confirmed = service.confirmedAt();
        return new Hsds.Service(
                service.id(),
                service.provider().id(),
                title.text(),
                title.tag().equals(LocalizedText.SOURCE)
                        ? null
                        : service.title().german(),
                service.description().in(reader.locale()).text(),
                ACTIVE,
                vocabulary.say(
                        reader, service.needsCostApproval() ? "opendata.process.approval" : "opendata.process.free"),
                fees(service, reader),
                confirmed == null ? null : Dates.dayOf(confirmed),
                service.modifiedAt(),
                organization(service.provider(), reader),
                costs,
                runs,
                attributes);
    }

    private Hsds.ServiceAtLocation nested(PublishedRun run, Hsds.@Nullable Service service, Language reader) {
        return new Hsds.ServiceAtLocation(
                run.id(),
                run.service(),
                run.place().id(),
                description(run, reader),
                places.full(run.place(), reader),
                service,
                schedules.of(run, reader),
                seats(run, reader));
    }

    private @Nullable String description(PublishedRun run, Language reader) {
        return Optional.ofNullable(run.room())
                .map(room -> vocabulary.say(reader, "opendata.place.room", room))
                .orElse(null);
    }

    private Hsds.CostOption cost(PublishedService service, Language reader) {
        return new Hsds.CostOption(
                StableIds.of(service.id(), "cost"),
                service.id(),
                vocabulary.say(
                        reader, "opendata.cost." + service.priceUnit().name().toLowerCase(Locale.ROOT)),
                "CHF",
                service.participantShare().francs());
    }

    private String fees(PublishedService service, Language reader) {
        return service.priceUnit() == PriceUnit.FREE
                ? vocabulary.say(reader, "opendata.cost.free")
                : vocabulary.say(
                        reader,
                        "opendata.fees." + service.priceUnit().name().toLowerCase(Locale.ROOT),
                        service.participantShare().formatted());
    }

    private List<Hsds.Attribute> attributes(PublishedService service, Language reader) {
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

    private List<Hsds.Attribute> seats(PublishedRun run, Language reader) {
        return List.of(
                attribute(run, Term.SEATS, String.valueOf(run.seats()), reader),
                attribute(run, Term.AVAILABILITY, run.availability().toLowerCase(Locale.ROOT), reader));
    }

    private Hsds.Attribute attribute(PublishedRun run, Term term, String value, Language reader) {
        return vocabulary.attribute(run.id(), "service_at_location", term, value, reader);
    }
}
