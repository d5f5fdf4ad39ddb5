package ch.etappe.dossier;

import ch.etappe.organisation.RegionId;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a module adds to the package of a hand-over (business rule BR22). Internal notes are never part of it. The caller
 * has checked that the reader stands on one of the two sides.
 */
public interface HandoverPart {

    /** Position in the package; smaller comes first. */
    int order();

    /** Message key of the heading. */
    String titleKey();

    /** What goes over, in the reader's words; empty if there is nothing of this kind. */
    List<Line> preview(DossierId dossier, Locale reader);

    /** What people should not forget; asked when the hand-over is prepared. */
    default List<Hint> hints(DossierId dossier) {
        return List.of();
    }

    /** Called in the transaction of the acceptance, after the dossier has changed sides. */
    default void accepted(DossierId dossier, RegionId from, RegionId to) {}

    /** Who ticks a hint: those who give before they ask, those who receive after they have accepted. */
    enum Side {
        GIVING,
        RECEIVING
    }

    /** @param detail a second, calmer line; null for none */
    record Line(String text, @Nullable String detail) implements Serializable {}

    /** @param key message key of one thing to do; stored */
    record Hint(String key, Side side) implements Serializable {}
}
