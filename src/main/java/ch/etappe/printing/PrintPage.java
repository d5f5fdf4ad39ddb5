package ch.etappe.printing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that is made into a PDF.
 *
 * @param language BCP 47 tag of the page as a whole
 * @param title of the file, in that language
 * @param stylesheets names of the portal's own, e.g. {@code sheet}; tokens and base come first by themselves
 * @param body HTML whose texts are escaped already
 */
public record PrintPage(String language, String title, List<String> stylesheets, String body) {

    /** Nothing but the portal's own styles and fonts, whatever the body says. */
    private static final String POLICY = "default-src 'none'; style-src file:; font-src file:; img-src data:";

    /** The whole document; always in the light colours. */
    String html() {
        String styles = List.of("tokens", "base").stream().map(PrintPage::link).collect(Collectors.joining())
                + stylesheets.stream().map(PrintPage::link).collect(Collectors.joining());
        return """
                <!doctype html>
                <html class="light" lang="%s">
                <head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="%s"><title>%s</title>%s</head>
                <body class="printed">%s</body>
                </html>
                """.formatted(HtmlUtils.htmlEscape(language), POLICY, HtmlUtils.htmlEscape(title), styles, body);
    }

    private static String link(String stylesheet) {
        return "<link rel=\"stylesheet\" href=\"css/" + stylesheet + ".css\">";
    }
}
