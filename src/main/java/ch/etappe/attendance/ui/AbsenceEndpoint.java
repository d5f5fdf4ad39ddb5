package ch.etappe.attendance.ui;

import ch.etappe.attendance.AbsenceNotes;
import ch.etappe.attendance.AbsenceReason;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.identity.SignedInPaths;
import ch.etappe.offer.ClassSessionId;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes "I cannot come" and "I come after all" from plain forms, so that it counts without scripts too. */
@Controller
class AbsenceEndpoint implements SignedInPaths {

    private final AbsenceNotes absences;

    AbsenceEndpoint(AbsenceNotes absences) {
        this.absences = absences;
    }

    static String path(EnrolmentId seat) {
        return "/me/courses/" + seat.id() + "/absence";
    }

    @Override
    public List<String> patterns() {
        return List.of("/me/courses/*/absence");
    }

    /** @param reason none to take it back */
    @PostMapping("/me/courses/{id}/absence")
    @PreAuthorize("hasRole('REFUGEE')")
    ResponseEntity<Void> answer(
            @PathVariable String id,
            @RequestParam String session,
            @RequestParam(required = false) @Nullable AbsenceReason reason,
            @RequestParam(defaultValue = "false") boolean courses) {
        EnrolmentId seat = EnrolmentId.parse(id);
        if (reason == null) {
            absences.takeBack(seat, ClassSessionId.parse(session));
        } else {
            absences.announce(seat, ClassSessionId.parse(session), reason);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(courses ? "/me/courses" : "/me"))
                .build();
    }
}
