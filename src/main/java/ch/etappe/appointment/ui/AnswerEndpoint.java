package ch.etappe.appointment.ui;

import ch.etappe.appointment.Answer;
import ch.etappe.appointment.AppointmentId;
import ch.etappe.appointment.Appointments;
import ch.etappe.appointment.DeclineReason;
import ch.etappe.identity.SignedInPaths;
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

/**
 * Takes the answer of the plain forms on the sheet, so that it counts before Flow has started and without scripts,
 * and sends the person back to the sheet.
 */
@Controller
class AnswerEndpoint implements SignedInPaths {

    private static final URI SHEET = URI.create("/me");

    private final Appointments appointments;

    AnswerEndpoint(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<String> patterns() {
        return List.of("/me/appointments/*/answer");
    }

    @PostMapping("/me/appointments/{id}/answer")
    @PreAuthorize("hasRole('REFUGEE')")
    ResponseEntity<Void> answer(
            @PathVariable String id,
            @RequestParam Answer answer,
            @RequestParam(required = false) @Nullable DeclineReason reason) {
        appointments.answer(AppointmentId.parse(id), answer, reason);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(SHEET).build();
    }
}
