package ch.etappe.billing;

import ch.etappe.billing.InvoiceRows.Sight;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.NotFound;
import ch.etappe.printing.PrintPage;
import ch.etappe.printing.Prints;
import ch.etappe.uikit.Pages;
import ch.etappe.uikit.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Orders the PDF of an accepted invoice, in German: who charges whom for which month, each line, and the sum. */
@Component
class InvoicePdf {

    private static final Locale OFFICE = Locale.of("de", "CH");
    private static final Sight EVERYTHING = new Sight(null, null);

    private final InvoiceRows rows;
    private final Prints prints;
    private final Texts texts;
    private final Clock clock;

    InvoicePdf(InvoiceRows rows, Prints prints, Texts texts, Clock clock) {
        this.rows = rows;
        this.prints = prints;
        this.texts = texts;
        this.clock = clock;
    }

    void order(InvoiceId id) {
        Wording words = Wording.of(texts, OFFICE);
        InvoiceSummary invoice = rows.one(id, EVERYTHING, (row, number) -> InvoiceRows.summary(row))
                .orElseThrow(NotFound::new);
        String title = words.of("billing.invoice.number", invoice.number());
        String facts = Stream.of(
                        fact(words.of("billing.provider"), invoice.provider()),
                        fact(words.of("billing.region"), invoice.region()),
                        fact(words.of("billing.month"), Months.inWords(invoice.month(), OFFICE)),
                        fact(words.of("billing.accepted-on"), Dates.numeric(Dates.dayOf(clock.instant()))))
                .collect(Collectors.joining());
        String lines = Pages.stream((offset, limit) -> rows.lines(id, offset, limit))
                .filter(line -> line.units() != 0)
                .map(line -> line(line, words))
                .collect(Collectors.joining());
        String body = """
                <main class="invoice-paper"><h1>%s</h1><dl>%s</dl>
                <table><thead><tr>%s</tr></thead><tbody>%s</tbody>
                <tfoot><tr><th scope="row" colspan="4">%s</th><td>%s</td></tr></tfoot></table></main>
                """.formatted(
                        escape(title),
                        facts,
                        Stream.of("person", "dossier", "course", "calculation", "amount")
                                .map(column -> "<th scope=\"col\">" + escape(words.of("billing." + column)) + "</th>")
                                .collect(Collectors.joining()),
                        lines,
                        escape(words.of("billing.total")),
                        escape(invoice.total().formatted()));
        prints.order(id.id(), new PrintPage("de-CH", title, List.of("invoice"), body));
    }

    private static String line(InvoiceLine line, Wording words) {
        String calculation = words.of(
                "billing.calculation",
                line.unit().name(),
                line.units(),
                line.price().formatted());
        Integer credits = line.credits();
        String what =
                line.title().in(OFFICE).text() + (credits == null ? "" : ", " + words.of("billing.credits", credits));
        return "<tr>"
                + Stream.of(
                                line.person(),
                                line.dossierNumber(),
                                what,
                                calculation,
                                line.amount().formatted())
                        .map(cell -> "<td>" + escape(cell) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>";
    }

    private static String fact(String label, String value) {
        return "<div><dt>" + escape(label) + "</dt><dd>" + escape(value) + "</dd></div>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
