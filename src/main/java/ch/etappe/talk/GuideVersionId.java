package ch.etappe.talk;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a version of the conversation guide. */
public record GuideVersionId(UUID id) implements Serializable {}
