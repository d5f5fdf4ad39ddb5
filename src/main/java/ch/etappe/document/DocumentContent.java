package ch.etappe.document;

import java.nio.file.Path;

/**
 * A file to hand out, its bytes compared with those that were kept.
 *
 * @param name safe for any disk, with its ending
 */
public record DocumentContent(String name, DocumentFormat format, Path file) {}
