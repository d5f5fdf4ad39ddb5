package ch.etappe.opendata;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.PriceUnit;
import java.time.Instant;
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
    private final ServiceParts parts;
    private final PlaceDocuments places;
    private final Schedules schedules;

    ServiceDocuments(HsdsVocabulary vocabulary, ServiceParts parts, PlaceDocuments places, Schedules schedules) {
        this.vocabulary = vocabulary;
        this.parts = parts;
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
        return document(service, reader, false, null);
    }

    Hsds.Service full(PublishedService service, List<PublishedRun> runs, Language reader) {
        return document(
                service,
                reader,
                true,
                runs.stream().map(run -> nested(run, null, reader)).toList());
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
        return nested(held.run(), document(service, reader, true, null), reader);
    }

    /** An organization with its one-to-one fields only. */
    Hsds.Organization organization(PublishedService.Provider provider, Language reader) {
        return new Hsds.Organization(provider.id(), provider.name(), about(provider, reader), null, null, null);
    }

    String about(PublishedService.Provider provider, Language reader) {
        return vocabulary.say(reader, "opendata.organization", provider.name());
    }

    private Hsds.Service document(
            PublishedService service, Language reader, boolean full, @Nullable List<Hsds.ServiceAtLocation> runs) {
        LocalizedText.Reading title = service.title().in(reader.locale());
        Instant confirmed = service.confirmedAt();
        PublishedService.Details details = service.details();
        return new Hsds.Service(
                service.id(),
                service.provider().id(),
                title.text(),
                title.tag().equals(LocalizedText.SOURCE)
                        ? null
                        : service.title().german(),
                service.description().in(reader.locale()).text(),
                details.mail().isEmpty() ? null : details.mail(),
                ACTIVE,
                vocabulary.say(
                        reader, service.needsCostApproval() ? "opendata.process.approval" : "opendata.process.free"),
                fees(service, reader),
                Optional.ofNullable(details.audience())
                        .map(words -> words.in(reader.locale()).text())
                        .orElse(null),
                details.minAge(),
                details.maxAge(),
                confirmed == null ? null : Dates.dayOf(confirmed),
                service.modifiedAt(),
                organization(service.provider(), reader),
                full ? parts.phones(service) : null,
                full ? parts.languages(service, reader) : null,
                full ? parts.documents(service, reader) : null,
                full ? List.of(parts.cost(service, reader)) : null,
                runs,
                full ? parts.attributes(service, reader) : null);
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

    private String fees(PublishedService service, Language reader) {
        return service.priceUnit() == PriceUnit.FREE
                ? vocabulary.say(reader, "opendata.cost.free")
                : vocabulary.say(
                        reader,
                        "opendata.fees." + service.priceUnit().name().toLowerCase(Locale.ROOT),
                        service.participantShare().formatted());
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
