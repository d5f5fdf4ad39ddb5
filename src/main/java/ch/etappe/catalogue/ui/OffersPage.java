package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.Catalogue;
import ch.etappe.catalogue.CataloguePage;
import ch.etappe.catalogue.CataloguePlace;
import ch.etappe.catalogue.TimeOfDay;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.LanguageNames;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.offer.RunWords;
import ch.etappe.offer.Weekdays;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All offers, with what they can be sought by and where they are. The filter is a plain form, and the address carries it. */
@Controller
class OffersPage {

    private final Catalogue catalogue;
    private final OpenPages pages;
    private final OfferWords offerWords;
    private final RunWords runWords;

    OffersPage(Catalogue catalogue, OpenPages pages, OfferWords offerWords, RunWords runWords) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.offerWords = offerWords;
        this.runWords = runWords;
    }

    @GetMapping("/offers")
    String offers(HttpServletRequest request, HttpServletResponse response, Model model) {
        Language reader = pages.reader(request);
        Wishes wishes = Wishes.of(request);
        CataloguePage found = catalogue.page(wishes.query(), wishes.page());
        List<CataloguePlace> places = catalogue.places();
        Words words = pages.words(reader);
        pages.frame(reader, wishes.address(found.number()), request, response, model);
        model.addAttribute(
                "cards",
                found.offers().stream()
                        .map(offer -> offerWords.card(offer, reader))
                        .toList());
        model.addAttribute("total", found.total());
        model.addAttribute("number", found.number());
        model.addAttribute("pages", found.pages());
        model.addAttribute("previous", page(wishes, found, found.number() - 1, reader));
        model.addAttribute("next", page(wishes, found, found.number() + 1, reader));
        model.addAttribute("wishes", wishes.query());
        model.addAttribute("asksMore", wishes.asksMore());
        model.addAttribute("indexed", wishes.asksNothing());
        choices(model, places, words);
        model.addAttribute("map", CantonMap.of(places, reader));
        model.addAttribute(
                "jsonLd",
                found.offers().isEmpty()
                        ? ""
                        : JsonLd.list(found.offers().stream()
                                .map(offer -> OpenPages.absolute(
                                        OfferPage.address(offer.id()).in(reader)))
                                .toList()));
        return "catalogue/offers";
    }

    private void choices(Model model, List<CataloguePlace> places, Words words) {
        model.addAttribute(
                "levels",
                Arrays.stream(CefrLevel.values())
                        .map(level -> new Option(level.name(), OfferWords.level(level, words)))
                        .toList());
        model.addAttribute(
                "teaching",
                catalogue.teachingLanguages().stream()
                        .map(tag -> new Option(
                                tag, LanguageNames.of(tag, words.reader().locale())))
                        .toList());
        model.addAttribute("places", places.stream().map(CataloguePlace::town).toList());
        model.addAttribute(
                "distances",
                Wishes.DISTANCES.stream()
                        .map(km -> new Option(km.toString(), words.say("catalogue.me.km", km)))
                        .toList());
        model.addAttribute(
                "days",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Option(
                                day.name(),
                                runWords.days(Weekdays.of(day), words.reader().locale())))
                        .toList());
        model.addAttribute(
                "times",
                Arrays.stream(TimeOfDay.values())
                        .map(time -> new Option(time.name(), words.say(time.key())))
                        .toList());
    }

    /** Blank if there is no such page. */
    private static String page(Wishes wishes, CataloguePage found, int number, Language reader) {
        return Optional.of(number)
                .filter(wanted -> wanted >= 1 && wanted <= found.pages())
                .map(wanted -> wishes.address(wanted).in(reader))
                .orElse("");
    }

    /** What can be chosen. */
    public record Option(String value, String name) {}
}
