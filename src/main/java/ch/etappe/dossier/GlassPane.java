package ch.etappe.dossier;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the glass of a case stands for an account.
 *
 * @param openUntil null unless it is broken
 * @param minutes how long a break lasts; 0 where there is nothing to break
 */
public record GlassPane(Glass glass, @Nullable Instant openUntil, int minutes) implements Serializable {}
