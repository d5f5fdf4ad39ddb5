package ch.etappe.opendata;

import ch.etappe.i18n.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** Locations as HSDS says them. They have no coordinates: the portal knows those of towns, not of houses. */
@Component
class PlaceDocuments {

    private final HsdsVocabulary vocabulary;

    PlaceDocuments(HsdsVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** With its one-to-one fields only. */
    Hsds.Location brief(PublishedPlace place) {
        return new Hsds.Location(
                place.id(), "physical", place.provider(), place.name(), place.publicTransport(), null, null);
    }

    Hsds.Location full(PublishedPlace place, Language reader) {
        return new Hsds.Location(
                place.id(),
                "physical",
                place.provider(),
                place.name(),
                place.publicTransport(),
                List.of(new Hsds.Address(
                        StableIds.of(place.id(), "address"),
                        place.id(),
                        place.street(),
                        place.town(),
                        place.inTheCanton() ? "SO" : "",
                        place.postcode(),
                        "CH",
                        "physical")),
                List.of(new Hsds.Accessibility(
                        StableIds.of(place.id(), "accessibility"),
                        place.id(),
                        vocabulary.say(
                                reader,
                                place.wheelchair() ? "opendata.place.wheelchair" : "opendata.place.no-wheelchair"))));
    }
}
