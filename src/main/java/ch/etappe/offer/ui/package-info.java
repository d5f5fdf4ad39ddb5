/** Screens of the catalogue: the canton publishes, a provider sees its own. */
@NullMarked
package ch.etappe.offer.ui;

import org.jspecify.annotations.NullMarked;
