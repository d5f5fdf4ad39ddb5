package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.CatalogueOffer;
import ch.etappe.catalogue.CatalogueRun;
import ch.etappe.catalogue.SeatLevel;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.Timetable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read: Course and CourseInstance of schema.org, version 29, as a data block that runs nothing. */
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLd() {}

    /** An offer with its runs. */
    static String course(CatalogueOffer offer, Language reader, String address) {
        LocalizedText.Reading title = offer.title().in(reader.locale());
        Map<String, Object> course = thing("Course");
        course.put("@context", "https://schema.org");
        course.put("@id", address);
        course.put("url", address);
        course.put("name", title.text());
        course.put("description", offer.description().in(reader.locale()).text());
        course.put("provider", with(thing("Organization"), "name", offer.provider()));
        List<String> levels = Stream.of(
                        offer.content().fit().entryLevel(),
                        offer.content().fit().targetLevel())
                .flatMap(Stream::ofNullable)
                .map(CefrLevel::name)
                .distinct()
                .toList();
        if (!levels.isEmpty()) {
            course.put("educationalLevel", String.join("–", levels));
        }
        if (offer.content().fit().entryLevel() != null) {
            course.put("coursePrerequisites", offer.content().fit().entryLevel().name());
        }
        course.put("inLanguage", offer.content().teaching());
        course.put("offers", List.of(price(offer)));
        if (!offer.runs().isEmpty()) {
            course.put(
                    "hasCourseInstance",
                    offer.runs().stream().map(run -> instance(run, offer)).toList());
        }
        return written(course);
    }

    /** Where each offer of a page of the list has its own page. */
    static String list(List<String> addresses) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            items.add(with(with(thing("ListItem"), "position", i + 1), "url", addresses.get(i)));
        }
        Map<String, Object> list = thing("ItemList");
        list.put("@context", "https://schema.org");
        list.put("itemListElement", items);
        return written(list);
    }

    private static Map<String, Object> instance(CatalogueRun run, CatalogueOffer offer) {
        Timetable when = run.timetable();
        Map<String, Object> instance = thing("CourseInstance");
        instance.put("@id", "urn:uuid:" + run.id().id());
        instance.put("name", offer.title().german());
        instance.put("courseMode", "Onsite");
        instance.put("inLanguage", offer.content().teaching());
        instance.put("startDate", when.startsOn().toString());
        instance.put("endDate", when.endsOn().toString());
        instance.put("courseWorkload", workload(when).toString());
        instance.put("courseSchedule", schedule(when));
        instance.put("location", place(run.place()));
        Map<String, Object> price = price(offer);
        if (run.seats() != SeatLevel.ASK) {
            price.put("availability", availability(run.seats()));
        }
        instance.put("offers", price);
        return instance;
    }

    private static Map<String, Object> schedule(Timetable when) {
        Map<String, Object> schedule = thing("Schedule");
        schedule.put("startDate", when.startsOn().toString());
        schedule.put("endDate", when.endsOn().toString());
        schedule.put("startTime", Dates.time(when.startsAt()));
        schedule.put("endTime", Dates.time(when.endsAt()));
        schedule.put("byDay", when.weekdays().days().stream().map(JsonLd::day).toList());
        schedule.put("repeatFrequency", "P1W");
        schedule.put("scheduleTimezone", Dates.ZURICH.getId());
        return schedule;
    }

    private static Map<String, Object> place(RunSummary.Place site) {
        Map<String, Object> address = thing("PostalAddress");
        address.put("streetAddress", site.street());
        address.put("postalCode", site.postcode());
        address.put("addressLocality", site.town());
        address.put("addressCountry", "CH");
        return with(with(thing("Place"), "name", site.name()), "address", address);
    }

    /** What the person pays. A price is for a unit, so a lesson says so. */
    private static Map<String, Object> price(CatalogueOffer offer) {
        Chf share = offer.content().costs().price().participantShare();
        boolean free = share.equals(Chf.ZERO);
        Map<String, Object> price = thing("Offer");
        price.put("category", free ? "Free" : "Paid");
        price.put("price", free ? BigDecimal.ZERO : share.francs());
        price.put("priceCurrency", "CHF");
        if (!free) {
            Map<String, Object> unit = thing("UnitPriceSpecification");
            unit.put("price", share.francs());
            unit.put("priceCurrency", "CHF");
            unit.put("unitText", offer.content().costs().price().unit().name().toLowerCase(Locale.ROOT));
            price.put("priceSpecification", unit);
        }
        return price;
    }

    private static String availability(SeatLevel seats) {
        return "https://schema.org/"
                + switch (seats) {
                    case FREE -> "InStock";
                    case FEW -> "LimitedAvailability";
                    case WAITING, ASK -> "SoldOut";
                };
    }

    /** Hours in the room: from the first day to the last, each week on the same days. */
    private static Duration workload(Timetable when) {
        long days = when.startsOn()
                .datesUntil(when.endsOn().plusDays(1))
                .filter(day -> when.weekdays().days().contains(day.getDayOfWeek()))
                .count();
        return Duration.between(when.startsAt(), when.endsAt()).multipliedBy(days);
    }

    private static String day(DayOfWeek day) {
        String name = day.name();
        return "https://schema.org/" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> thing(String type) {
        return with(new LinkedHashMap<>(), "@type", type);
    }

    private static Map<String, Object> with(Map<String, Object> thing, String name, Object value) {
        thing.put(name, value);
        return thing;
    }

    /** Nothing in it can end the element that it stands in. */
    private static String written(Map<String, Object> thing) {
        return JSON.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
