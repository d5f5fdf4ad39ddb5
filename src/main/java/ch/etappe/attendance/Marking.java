package ch.etappe.attendance;

import ch.etappe.enrolment.EnrolmentId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What became of marks.
 *
 * @param kept nonces that are in the trail now, at once or from an earlier try; the device may forget them
 * @param refused nonces that will never be taken, with the message key that says why
 * @param persons whom the refused ones are about
 */
public record Marking(Set<UUID> kept, Map<UUID, String> refused, Map<UUID, EnrolmentId> persons) {}
