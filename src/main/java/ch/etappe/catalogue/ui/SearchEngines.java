package ch.etappe.catalogue.ui;

import ch.etappe.catalogue.Catalogue;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.kernel.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/** What machines may find: the open catalogue and nothing else. One list of addresses for each language. */
@Controller
class SearchEngines {

    /** A list may have so many addresses. Source: sitemaps.org, protocol 0.9. */
    private static final int MOST = 50_000;

    private static final String XMLNS = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final Duration FRESH = Duration.ofHours(1);

    private final Catalogue catalogue;
    private final Languages languages;

    SearchEngines(Catalogue catalogue, Languages languages) {
        this.catalogue = catalogue;
        this.languages = languages;
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletResponse response) throws IOException {
        PrintWriter out = writer(response, "text/plain");
        out.print("""
                User-agent: *
                Allow: /offers
                Allow: /css/
                Allow: /icons/
                Allow: /sitemap
                Disallow: /

                Sitemap: %s
                """.formatted(OpenPages.absolute("/sitemap.xml")));
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        PrintWriter out = writer(response, "application/xml");
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<sitemapindex " + XMLNS + ">");
        for (Language language : languages.languages()) {
            out.println("<sitemap><loc>"
                    + HtmlUtils.htmlEscape(OpenPages.absolute("/sitemap-" + language.tag() + ".xml"))
                    + "</loc></sitemap>");
        }
        out.println("</sitemapindex>");
    }

    /** @throws NotFound for a language that there is not */
    @GetMapping("/sitemap-{tag}.xml")
    void addresses(@PathVariable String tag, HttpServletResponse response) throws IOException {
        Language language = languages.find(tag).orElseThrow(NotFound::new);
        PrintWriter out = writer(response, "application/xml");
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<urlset " + XMLNS + ">");
        url(out, Address.of("/offers").in(language), null);
        catalogue.each(
                0, MOST - 1, offer -> url(out, OfferPage.address(offer.id()).in(language), offer.publishedAt()));
        out.println("</urlset>");
    }

    private static void url(PrintWriter out, String path, @Nullable Instant changed) {
        out.print("<url><loc>" + HtmlUtils.htmlEscape(OpenPages.absolute(path)) + "</loc>");
        out.println((changed == null ? "" : "<lastmod>" + changed + "</lastmod>") + "</url>");
    }

    private static PrintWriter writer(HttpServletResponse response, String type) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        return response.getWriter();
    }
}
