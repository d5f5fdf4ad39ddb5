package ch.etappe.provider;

import ch.etappe.organisation.ProviderId;

/** The canton entered an accreditation or its end. Whether it holds today is asked of {@link Accreditations}. */
public record AccreditationChanged(ProviderId provider) {}
