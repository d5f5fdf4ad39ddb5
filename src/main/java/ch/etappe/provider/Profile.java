package ch.etappe.provider;

import ch.etappe.organisation.ProviderId;
import java.io.Serializable;

/**
 * Who a provider is.
 *
 * @param form what it says of itself, ready to be edited
 */
public record Profile(ProviderId id, ProfileForm form) implements Serializable {}
