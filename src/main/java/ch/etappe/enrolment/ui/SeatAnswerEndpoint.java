package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.SeatAnswer;
import ch.etappe.identity.SignedInPaths;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answer to an offered seat from the plain forms on the sheet, so that it counts without scripts too. */
@Controller
class SeatAnswerEndpoint implements SignedInPaths {

    private static final URI SHEET = URI.create("/me");

    private final Enrolments enrolments;

    SeatAnswerEndpoint(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public List<String> patterns() {
        return List.of("/me/courses/*/answer");
    }

    @PostMapping("/me/courses/{id}/answer")
    @PreAuthorize("hasRole('REFUGEE')")
    ResponseEntity<Void> answer(@PathVariable String id, @RequestParam SeatAnswer answer) {
        enrolments.answer(EnrolmentId.parse(id), answer);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(SHEET).build();
    }
}
