package ch.etappe.enrolment;

import ch.etappe.offer.RunSummary;
import ch.etappe.offer.SessionSummary;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a course that the person has not said to have read.
 *
 * @param subject what to give back once it is read
 * @param session as it stands now; null if the pattern of the whole run changed
 * @param from first day of the other pattern; null if a single session changed
 */
public record SessionNotice(
        UUID subject,
        EnrolmentId enrolment,
        RunSummary run,
        @Nullable SessionSummary session,
        @Nullable LocalDate from) {}
