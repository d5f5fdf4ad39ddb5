package ch.etappe.plan;

import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import ch.etappe.printing.PrintPage;
import ch.etappe.printing.Prints;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Orders the PDF of what was signed: the sheet as it was laid before both, who signed it when and how, and its hash. */
@Component
class SignedPdf {

    private final SheetWriter writer;
    private final SignatureBook signatures;
    private final Dossiers dossiers;
    private final Prints prints;

    SignedPdf(SheetWriter writer, SignatureBook signatures, Dossiers dossiers, Prints prints) {
        this.writer = writer;
        this.signatures = signatures;
        this.dossiers = dossiers;
        this.prints = prints;
    }

    void order(IntegrationPlan plan, PlanSheet sheet) {
        DossierOverview about = dossiers.overview(plan.dossier());
        List<SheetWriter.Column> columns = writer.columns(sheet.language(), about);
        String title = columns.getFirst().say("plan.me.sheet.title") + " " + sheet.versionNo();
        String body = "<main class=\"plan-sheet\">" + sheet.content() + signatures(sheet, about) + "</main>";
        prints.order(sheet.id(), new PrintPage("de-CH", title, List.of("sheet"), body));
    }

    /** Who signed and how, in both languages, and the hash of what was signed; empty while nobody has. */
    String signatures(PlanSheet sheet, DossierOverview about) {
        List<Signature> all = signatures.of(sheet.id());
        Optional<PlanRefused> refused = signatures.refused(sheet.id());
        if (all.isEmpty()) {
            return "";
        }
        List<SheetWriter.Column> columns = writer.columns(sheet.language(), about);
        StringBuilder html = new StringBuilder("<section class=\"sheet-signatures\">");
        for (Signature one : all) {
            html.append(SheetWriter.pair("signature", columns, column -> "<p>" + line(one, about, column) + "</p>"));
        }
        refused.filter(no -> no.inForceBecause() != null && all.stream().noneMatch(Signature::byClient))
                .ifPresent(no -> html.append(SheetWriter.pair(
                        "signature",
                        columns,
                        column -> "<p>" + column.say("plan.me.sheet.not-signed", about.name()) + "</p>")));
        return html.append("<p class=\"hash\" lang=\"en\" dir=\"ltr\">SHA-256 ")
                .append(sheet.sha256())
                .append("</p></section>")
                .toString();
    }

    private static String line(Signature one, DossierOverview about, SheetWriter.Column column) {
        String name = one.name();
        String who = one.byClient() || name == null ? about.name() : name;
        String at = one.way() == SignatureWay.PAPER ? "" : ", " + Dates.time(one.at());
        return column.say(
                "plan.me.sheet.signed-by",
                who,
                column.day(one.on()) + at,
                column.say(one.way().key()));
    }
}
