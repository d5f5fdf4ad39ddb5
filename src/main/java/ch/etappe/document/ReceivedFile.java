package ch.etappe.document;

import java.io.Serializable;
import java.util.UUID;

/**
 * A file that has arrived and is in order, but belongs to no dossier yet. Forgotten after a day.
 *
 * @param key its name among the arrived ones
 * @param suggestedTitle made of the name it came with
 * @param size in bytes, as it is kept
 * @param sha256 in hexadecimal digits, as it is kept
 */
public record ReceivedFile(
        UUID key, String suggestedTitle, DocumentFormat format, long size, String sha256, ScanState scan)
        implements Serializable {}
