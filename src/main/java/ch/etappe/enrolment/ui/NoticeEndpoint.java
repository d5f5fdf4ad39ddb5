package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.SessionNotices;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.kernel.Ids;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes from the plain forms on the sheet that a notice was read, so that it counts without scripts too. */
@Controller
class NoticeEndpoint implements SignedInPaths {

    private static final URI SHEET = URI.create("/me");

    private final SessionNotices notices;

    NoticeEndpoint(SessionNotices notices) {
        this.notices = notices;
    }

    @Override
    public List<String> patterns() {
        return List.of("/me/courses/*/read");
    }

    @PostMapping("/me/courses/{id}/read")
    @PreAuthorize("hasRole('REFUGEE')")
    ResponseEntity<Void> read(@PathVariable String id, @RequestParam String subject) {
        notices.read(EnrolmentId.parse(id), Ids.parse(subject));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(SHEET).build();
    }
}
