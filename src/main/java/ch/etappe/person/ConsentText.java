package ch.etappe.person;

import ch.etappe.kernel.LocalizedText;
import java.io.Serializable;
import java.util.UUID;

/** What a person agrees to, in the version in force. */
public record ConsentText(UUID id, ConsentScope scope, int version, LocalizedText title, LocalizedText text)
        implements Serializable {}
