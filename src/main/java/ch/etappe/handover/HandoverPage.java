package ch.etappe.handover;

import ch.etappe.dossier.HandoverPart;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over with its package and checklist.
 *
 * @param parts what goes over; empty for the giving region once the case is with the other
 */
public record HandoverPage(HandoverSummary summary, List<Part> parts, List<Item> items) implements Serializable {

    /** @param titleKey message key of the heading */
    public record Part(String titleKey, List<HandoverPart.Line> lines) implements Serializable {}

    /**
     * @param key message key of what to do
     * @param by who ticked it; null while open
     */
    public record Item(
            int position,
            HandoverPart.Side side,
            String key,
            boolean done,
            @Nullable String by) implements Serializable {}
}
