package ch.etappe.appointment.ui;

import ch.etappe.appointment.Answer;
import ch.etappe.appointment.AppointmentId;
import ch.etappe.appointment.Appointments;
import ch.etappe.appointment.DeclineReason;
import ch.etappe.identity.CurrentUser;
import ch.etappe.pocket.Pocket;
import ch.etappe.shell.ForgeryToken;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes the answer of the plain forms on the sheet, so that it counts before Flow has started and without scripts.
 * Sent by the sheet's script, the answer is the sheet anew; sent by the browser itself, the way back to it.
 */
@Controller
@PreAuthorize("hasRole('REFUGEE')")
class AnswerEndpoint {

    /** What the sheet's script says of itself in {@code X-Requested-With}. */
    private static final String SCRIPT = "etappe";

    private final Appointments appointments;
    private final Pocket pocket;
    private final CurrentUser currentUser;

    AnswerEndpoint(Appointments appointments, Pocket pocket, CurrentUser currentUser) {
        this.appointments = appointments;
        this.pocket = pocket;
        this.currentUser = currentUser;
    }

    @PostMapping("/me/appointments/{id}/answer")
    ResponseEntity<String> answer(
            @PathVariable String id,
            @RequestParam Answer answer,
            @RequestParam(required = false) @Nullable DeclineReason reason,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String sender,
            Locale reader,
            HttpServletRequest request) {
        appointments.answer(AppointmentId.parse(id), answer, reason);
        if (!sender.equals(SCRIPT)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/me"))
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(pocket.html(currentUser.id(), reader, ForgeryToken.of(request)));
    }
}
