package ch.etappe.dossier;

import java.io.Serializable;

/**
 * Something that keeps a dossier open.
 *
 * @param key message that says what and how often, with the number as {@code {0}}
 */
public record OpenMatter(String key, int count) implements Serializable {}
