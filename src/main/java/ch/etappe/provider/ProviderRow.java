package ch.etappe.provider;

import ch.etappe.organisation.ProviderId;
import java.io.Serializable;

/**
 * One provider in a list of the canton.
 *
 * @param sites how many are open
 */
public record ProviderRow(ProviderId id, String name, int sites, Standing standing, Warnings.Level level)
        implements Serializable {}
