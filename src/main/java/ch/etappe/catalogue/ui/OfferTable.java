package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.Catalogue;
import ch.etappe.catalogue.CatalogueOffer;
import ch.etappe.catalogue.CatalogueRun;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.uikit.Table;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The open catalogue for spreadsheets: a line for each run, and for each offer without one. Written line by line. */
@Controller
class OfferTable {

    private final Catalogue catalogue;
    private final OpenPages pages;

    OfferTable(Catalogue catalogue, OpenPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/api/offers.csv")
    void offers(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language reader = pages.reader(request);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("etappe-offers.csv")
                        .build()
                        .toString());
        pages.keep(reader, request, response);
        OutputStream out = response.getOutputStream();
        Table<CatalogueOffer> table = table(reader);
        catalogue.allRuns(rows -> table.csv(out, rows));
    }

    private Table<CatalogueOffer> table(Language reader) {
        Words words = pages.words(reader);
        String base = OpenPages.absolute("");
        return new Table<CatalogueOffer>()
                .column(
                        words.say("catalogue.me.offer"),
                        offer -> offer.title().in(reader.locale()).text())
                .column(words.say("catalogue.me.provider"), CatalogueOffer::provider)
                .column(
                        words.say("catalogue.me.entry"),
                        offer -> offer.content().fit().entryLevel())
                .column(
                        words.say("catalogue.me.target"),
                        offer -> offer.content().fit().targetLevel())
                .column(words.say("catalogue.me.teaching"), offer -> OfferWords.teaching(offer.content(), words))
                .column(
                        words.say("catalogue.me.age"),
                        offer -> OfferWords.ages(offer.content().fit(), words))
                .column(
                        words.say("catalogue.me.price"),
                        offer -> OfferWords.price(offer.content().costs().price(), words))
                .column(
                        words.say("catalogue.me.childcare"),
                        offer -> offer.content().childcare() ? "x" : "")
                .column(
                        words.say("catalogue.me.from"),
                        offer -> of(offer, run -> run.timetable().startsOn()))
                .column(
                        words.say("catalogue.me.until"),
                        offer -> of(offer, run -> run.timetable().endsOn()))
                .column(
                        words.say("catalogue.me.weekdays"),
                        offer -> of(offer, run -> run.timetable().weekdays().codes()))
                .column(
                        words.say("catalogue.me.hours"),
                        offer -> of(
                                offer,
                                run -> Dates.time(run.timetable().startsAt()) + "–"
                                        + Dates.time(run.timetable().endsAt())))
                .column(
                        words.say("catalogue.me.where"),
                        offer -> of(offer, run -> run.place().name()))
                .column(
                        words.say("catalogue.me.address"),
                        offer -> of(offer, run -> run.place().address()))
                .column(
                        words.say("catalogue.me.seats"),
                        offer -> of(offer, run -> words.say(run.seats().key())))
                .column(
                        words.say("catalogue.me.link"),
                        offer -> base + OfferPage.address(offer.id()).in(reader));
    }

    private static @Nullable Object of(CatalogueOffer offer, Function<CatalogueRun, Object> what) {
        return offer.runs().isEmpty() ? null : what.apply(offer.runs().getFirst());
    }
}
