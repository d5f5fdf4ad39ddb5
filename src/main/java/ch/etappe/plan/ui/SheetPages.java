package ch.etappe.plan.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.kernel.NotFound;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanSheets;
import ch.etappe.plan.PlanSigning;
import ch.etappe.plan.SheetPage;
import ch.etappe.shell.ReaderLocale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    static final String PLANS = "/casework/plans/";
    static final String READS = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final PlanSheets sheets;
    private final PlanSigning signing;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final ReaderLocale readerLocale;
    private final Languages languages;
    private final SheetModel content;

    SheetPages(
            PlanSheets sheets,
            PlanSigning signing,
            DossierAccess access,
            CurrentUser currentUser,
            ReaderLocale readerLocale,
            Languages languages,
            SheetModel content) {
        this.sheets = sheets;
        this.signing = signing;
        this.access = access;
        this.currentUser = currentUser;
        this.readerLocale = readerLocale;
        this.languages = languages;
        this.content = content;
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
        content.fill(model, page, reader, reader, MINE, signs);
        content.back(model, "/me/plan", "plan.me.title", reader);
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
        Language reader = readerLocale.of(request);
        Language own = languages.find(page.agreement().language()).orElseGet(languages::source);
        boolean signs = page.agreement().state().isOffered()
                && currentUser.role() == Role.CASEWORKER
                && access.mayWrite(DataCategory.PLAN);
        content.fill(model, page, reader, own, path(plan), signs);
        content.back(model, "/" + PlanView.path(plan), "plan.page.title", reader);
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

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private static String noStore(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "plan/sheet";
    }
}
