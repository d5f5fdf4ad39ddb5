package ch.etappe.offer;

import java.io.Serializable;
import java.util.UUID;

/** An account of the provider that can stand before a class. */
public record TeacherSummary(UUID id, String name) implements Serializable {}
