package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import ch.etappe.plan.Agreement;
import ch.etappe.plan.SheetPage;
import ch.etappe.plan.Signature;
import ch.etappe.uikit.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a sheet says in each of its two languages, and whether it asks for a signature. */
@Component
class SheetModel {

    private final Texts texts;

    SheetModel(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param signer language of whoever signs
     * @param address of this page
     * @param mayStillSign whether a signature would be taken now
     */
    void fill(Model model, SheetPage page, Language reader, Language signer, String address, boolean mayStillSign) {
        Agreement agreement = page.agreement();
        Optional<Signature> client = agreement.of(true);
        boolean made = agreement.pdf() != null && agreement.pdf().made();
        model.addAttribute("page", page);
        model.addAttribute("hash", agreement.sha256());
        model.addAttribute("reader", reader);
        model.addAttribute("signer", signer);
        model.addAttribute("words", new Words(texts, reader));
        model.addAttribute("ask", new Words(texts, signer));
        model.addAttribute("form", mayStillSign && client.isEmpty() ? address : null);
        model.addAttribute("pdf", made ? address + ".pdf" : null);
        model.addAttribute("pdfLater", agreement.pdf() != null && !made);
        model.addAttribute(
                "said",
                client.map(signature -> said(agreement, signature, signer)).orElse(null));
    }

    /** @param titleKey of the page that one comes from */
    void back(Model model, String address, String titleKey, Language reader) {
        model.addAttribute("back", address);
        model.addAttribute("backTo", texts.get(reader.locale(), titleKey));
    }

    private String said(Agreement agreement, Signature client, Language signer) {
        Wording words = Wording.of(texts, signer.locale());
        String done = words.of("plan.me.sign.done", Dates.inWordsWithYear(client.on(), signer.locale()));
        return switch (agreement.state()) {
            case SIGNED_ONE -> done + " " + words.of("plan.me.sign.waiting");
            case IN_FORCE -> done + " " + words.of("plan.me.sign.in-force");
            default -> done;
        };
    }

    /** The page's words in one language: the reader's, or that of whoever signs. */
    public record Words(Texts texts, Language language) {

        public String say(String key) {
            return texts.get(language.locale(), key);
        }
    }
}
