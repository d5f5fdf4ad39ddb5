/**
 * Languages, texts, direction, dates in words.
 * <p>Promises: every text has a key and is found in the reader's language or, marked as such, in German.
 * <p>Offers: {@link ch.etappe.i18n.Languages}, {@link ch.etappe.i18n.Texts}, {@link ch.etappe.i18n.Dates}.
 */
@ApplicationModule(displayName = "Languages", allowedDependencies = "kernel")
@NullMarked
package ch.etappe.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
