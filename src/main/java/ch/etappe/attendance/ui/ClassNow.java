package ch.etappe.attendance.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a class stands, for the page that is open: no names but those of who marked.
 *
 * @param kept numbers of taps that the device may forget
 * @param refused those that will never be taken, with the sentence that says why
 * @param persons whom the refused ones are about
 * @param rows by enrolment
 */
record ClassNow(List<UUID> kept, Map<UUID, String> refused, Map<UUID, UUID> persons, Map<UUID, Row> rows) {

    record Row(
            String state, @Nullable String reason, @Nullable Integer minutes, String by) {}
}
