package ch.etappe.pocket.ui;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.pocket.Pocket;
import ch.etappe.shell.ForgeryToken;
import ch.etappe.shell.ReaderLocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sheet by itself, to refresh the page after an answer without loading everything again. */
@RestController
class SheetController implements SignedInPaths {

    private final Pocket pocket;
    private final CurrentUser currentUser;
    private final ReaderLocale readerLocale;

    SheetController(Pocket pocket, CurrentUser currentUser, ReaderLocale readerLocale) {
        this.pocket = pocket;
        this.currentUser = currentUser;
        this.readerLocale = readerLocale;
    }

    @Override
    public List<String> patterns() {
        return List.of("/me/sheet");
    }

    @GetMapping(path = "/me/sheet", produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize("hasRole('REFUGEE')")
    ResponseEntity<String> sheet(HttpServletRequest request) {
        String html = pocket.html(currentUser.id(), readerLocale.of(request).locale(), ForgeryToken.of(request));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(html);
    }
}
