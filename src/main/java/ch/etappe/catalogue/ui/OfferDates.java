package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.Catalogue;
import ch.etappe.catalogue.CatalogueDate;
import ch.etappe.catalogue.CatalogueOffer;
import ch.etappe.i18n.Language;
import ch.etappe.kernel.NotFound;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The days of an offer, or of one of its runs, for anybody's calendar. */
@Controller
class OfferDates {

    private final Catalogue catalogue;
    private final OpenPages pages;
    private final Clock clock;

    OfferDates(Catalogue catalogue, OpenPages pages, Clock clock) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.clock = clock;
    }

    /** @throws NotFound for an unknown offer, one that is not public, and what is no id */
    @GetMapping("/offers/{offer}/dates.ics")
    ResponseEntity<byte[]> dates(
            @PathVariable String offer,
            @RequestParam(required = false) @Nullable String run,
            HttpServletRequest request,
            HttpServletResponse response) {
        OfferId id = OfferId.parse(offer);
        CatalogueOffer found = catalogue.find(id).orElseThrow(NotFound::new);
        List<CatalogueDate> dates = catalogue.dates(id, run == null ? null : CourseRunId.parse(run));
        Language reader = pages.reader(request);
        pages.keep(reader, request, response);
        CalendarFile file = new CalendarFile(clock.instant());
        String title = found.title().in(reader.locale()).text();
        String address = OpenPages.absolute(OfferPage.address(id).in(reader));
        dates.forEach(date -> file.add(date, title, address));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("etappe.ics")
                                .build()
                                .toString())
                .body(file.written().getBytes(StandardCharsets.UTF_8));
    }
}
