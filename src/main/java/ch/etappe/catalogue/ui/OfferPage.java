package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.Catalogue;
import ch.etappe.catalogue.CatalogueOffer;
import ch.etappe.i18n.Language;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedText.Reading;
import ch.etappe.kernel.NotFound;
import ch.etappe.offer.OfferId;
import ch.etappe.offer.OfferTexts;
import ch.etappe.uikit.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One offer for anybody: what one learns, for whom, what it costs, when and where, whom to ask. Printed, it has a code. */
@Controller
class OfferPage {

    private static final String PATH = "/offers/";

    private final Catalogue catalogue;
    private final OpenPages pages;
    private final OfferWords offerWords;

    OfferPage(Catalogue catalogue, OpenPages pages, OfferWords offerWords) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.offerWords = offerWords;
    }

    static Address address(OfferId offer) {
        return Address.of(PATH + offer.id());
    }

    @GetMapping(PATH + "{offer}")
    String offer(@PathVariable String offer, HttpServletRequest request, HttpServletResponse response, Model model) {
        Language reader = pages.reader(request);
        Optional<CatalogueOffer> found = find(offer);
        Address address = found.map(one -> address(one.id())).orElse(Address.of("/offers"));
        pages.frame(reader, address, request, response, model);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return "catalogue/missing";
        }
        show(found.get(), reader, model);
        return "catalogue/offer";
    }

    private Optional<CatalogueOffer> find(String offer) {
        try {
            return catalogue.find(OfferId.parse(offer));
        } catch (NotFound noId) {
            return Optional.empty();
        }
    }

    private void show(CatalogueOffer offer, Language reader, Model model) {
        Words words = pages.words(reader);
        String address = OpenPages.absolute(address(offer.id()).in(reader));
        model.addAttribute("shown", offer);
        model.addAttribute("title", offer.title().in(reader.locale()));
        model.addAttribute("description", offer.description().in(reader.locale()));
        OfferTexts texts = offer.content().texts();
        model.addAttribute("outcome", reading(texts.outcome(), reader));
        model.addAttribute("audience", reading(texts.audience(), reader));
        model.addAttribute("documents", reading(texts.documents(), reader));
        model.addAttribute("ages", OfferWords.ages(offer.content().fit(), words));
        model.addAttribute("teaching", OfferWords.teaching(offer.content(), words));
        model.addAttribute("entry", OfferWords.entry(offer.content().fit(), words));
        model.addAttribute("target", OfferWords.level(offer.content().fit().targetLevel(), words));
        model.addAttribute("price", OfferWords.price(offer.content().costs().price(), words));
        model.addAttribute(
                "runs",
                offer.runs().stream().map(run -> offerWords.line(run, reader)).toList());
        model.addAttribute("dates", address(offer.id()).path() + "/dates.ics");
        model.addAttribute("call", offer.content().contact().phone().replace(" ", ""));
        model.addAttribute(
                "mailTo",
                "mailto:?subject=" + inMail(offer.title().in(reader.locale()).text()) + "&body=" + inMail(address));
        model.addAttribute("qr", QrCode.svg(address, words.say("catalogue.me.code")));
        model.addAttribute("jsonLd", JsonLd.course(offer, reader, address));
    }

    private static @Nullable Reading reading(@Nullable LocalizedText text, Language reader) {
        return text == null ? null : text.in(reader.locale());
    }

    private static String inMail(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
