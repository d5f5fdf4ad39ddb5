package ch.etappe.plan.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.kernel.NotFound;
import ch.etappe.plan.Agreement;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanSheets;
import ch.etappe.plan.PlanSigning;
import ch.etappe.plan.SheetPage;
import ch.etappe.plan.Signature;
import ch.etappe.shell.ReaderLocale;
import ch.etappe.uikit.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * UC-04, UC-08: the sheet that both sign, in two languages, for screen and paper. A plain page with a plain form: the
 * person signs on the phone, or on the caseworker's screen without the frame around it.
 */
@Controller
class SheetPages implements SignedInPaths {

    static final String MINE = "/me/plan/sheet";

    private static final String PLANS = "/casework/plans/";
    private static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final PlanSheets sheets;
    private final PlanSigning signing;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final ReaderLocale readerLocale;
    private final Languages languages;
    private final Texts texts;

    SheetPages(
            PlanSheets sheets,
            PlanSigning signing,
            DossierAccess access,
            CurrentUser currentUser,
            ReaderLocale readerLocale,
            Languages languages,
            Texts texts) {
        this.sheets = sheets;
        this.signing = signing;
        this.access = access;
        this.currentUser = currentUser;
        this.readerLocale = readerLocale;
        this.languages = languages;
        this.texts = texts;
    }

    static String path(PlanId plan) {
        return PLANS + plan.id() + "/sheet";
    }

    static String pdf(PlanId plan) {
        return path(plan) + ".pdf";
    }

    @Override
    public List<String> patterns() {
        return List.of(MINE, MINE + ".pdf", PLANS + "*/sheet", PLANS + "*/sheet.pdf");
    }

    @GetMapping(MINE)
    @PreAuthorize("hasRole('REFUGEE')")
    String mine(HttpServletRequest request, HttpServletResponse response, Model model) {
        SheetPage page = sheets.mine().orElseThrow(NotFound::new);
        Language reader = readerLocale.of(request);
        boolean signs = page.agreement().state().isOffered();
        show(page, reader, reader, MINE, signs, model);
        model.addAttribute("back", "/me/plan");
        model.addAttribute("backTo", texts.get(reader.locale(), "plan.me.title"));
        return noStore(response);
    }

    @PostMapping(MINE)
    @PreAuthorize("hasRole('REFUGEE')")
    ResponseEntity<Void> sign(@RequestParam String hash, @RequestParam(defaultValue = "false") boolean understood) {
        signing.sign(hash, understood);
        return to(MINE);
    }

    @GetMapping(PLANS + "{id}/sheet")
    @PreAuthorize(READS)
    String sheet(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        PlanId plan = PlanId.parse(id);
        SheetPage page = sheets.open(plan);
        Language own = languages.find(page.agreement().language()).orElseGet(languages::source);
        boolean signs = page.agreement().state().isOffered()
                && currentUser.role() == Role.CASEWORKER
                && access.mayWrite(DataCategory.PLAN);
        show(page, readerLocale.of(request), own, path(plan), signs, model);
        model.addAttribute("back", "/" + PlanView.path(plan));
        model.addAttribute("backTo", texts.get(readerLocale.of(request).locale(), "plan.page.title"));
        return noStore(response);
    }

    @PostMapping(PLANS + "{id}/sheet")
    @PreAuthorize("hasRole('CASEWORKER')")
    ResponseEntity<Void> signOnScreen(
            @PathVariable String id,
            @RequestParam String hash,
            @RequestParam(defaultValue = "false") boolean understood) {
        PlanId plan = PlanId.parse(id);
        signing.signOnScreen(plan, hash, understood);
        return to(path(plan));
    }

    @GetMapping(MINE + ".pdf")
    @PreAuthorize("hasRole('REFUGEE')")
    ResponseEntity<byte[]> myPdf() {
        return pdf(sheets.myPdf());
    }

    @GetMapping(PLANS + "{id}/sheet.pdf")
    @PreAuthorize(READS)
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return pdf(sheets.pdf(PlanId.parse(id)));
    }

    private void show(
            SheetPage page, Language reader, Language signer, String address, boolean mayStillSign, Model model) {
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

    private String said(Agreement agreement, Signature client, Language signer) {
        Wording words = Wording.of(texts, signer.locale());
        String done = words.of("plan.me.sign.done", Dates.inWordsWithYear(client.on(), signer.locale()));
        return switch (agreement.state()) {
            case SIGNED_ONE -> done + " " + words.of("plan.me.sign.waiting");
            case IN_FORCE -> done + " " + words.of("plan.me.sign.in-force");
            default -> done;
        };
    }

    private static ResponseEntity<byte[]> pdf(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("Integrationsplan.pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private static String noStore(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "plan/sheet";
    }

    /** The page's words in one language: the reader's, or that of whoever signs. */
    public record Words(Texts texts, Language language) {

        public String say(String key) {
            return texts.get(language.locale(), key);
        }
    }
}
