package ch.etappe.document.ui;

import ch.etappe.document.DocumentContent;
import ch.etappe.document.DocumentId;
import ch.etappe.document.Documents;
import ch.etappe.identity.SignedInPaths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out a document. Pictures are shown, everything else is stored; nothing in either can act in the portal's name.
 */
@Controller
class DocumentEndpoint implements SignedInPaths {

    /** A page of its own without scripts, forms, cookies. Browsers show no PDF in it, so a PDF is stored. */
    private static final String NOTHING_ACTS =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Documents documents;

    DocumentEndpoint(Documents documents) {
        this.documents = documents;
    }

    static String path(DocumentId document) {
        return "/documents/" + document.id();
    }

    @Override
    public List<String> patterns() {
        return List.of("/documents/*");
    }

    @GetMapping("/documents/{id}")
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')")
    ResponseEntity<Resource> open(@PathVariable String id) {
        DocumentContent content = documents.open(DocumentId.parse(id));
        ContentDisposition.Builder how =
                content.format().isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.format().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(content.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", NOTHING_ACTS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(content.file()));
    }
}
