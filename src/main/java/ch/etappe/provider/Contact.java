package ch.etappe.provider;

import java.io.Serializable;

/**
 * Whom to ask for what at a provider.
 *
 * @param version to be given back with a change
 */
public record Contact(ContactId id, ContactForm form, long version) implements Serializable {}
