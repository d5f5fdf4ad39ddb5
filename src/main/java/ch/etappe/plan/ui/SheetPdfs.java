package ch.etappe.plan.ui;

import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanSheets;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** UC-04, UC-08: the sheet as both keep it; {@link SheetPages} names the addresses. */
@Controller
class SheetPdfs {

    private final PlanSheets sheets;

    SheetPdfs(PlanSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(SheetPages.MINE + ".pdf")
    @PreAuthorize("hasRole('REFUGEE')")
    ResponseEntity<byte[]> myPdf() {
        return pdf(sheets.myPdf());
    }

    @GetMapping(SheetPages.PLANS + "{id}/sheet.pdf")
    @PreAuthorize(SheetPages.READS)
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return pdf(sheets.pdf(PlanId.parse(id)));
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
}
