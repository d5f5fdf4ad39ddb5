package ch.etappe.printing;

import org.jspecify.annotations.Nullable;

/** @param sha256 of the PDF in hexadecimal digits; null while it is not made */
public record PrintState(boolean made, @Nullable String sha256) {}
