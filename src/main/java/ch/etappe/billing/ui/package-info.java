/** Screens of this module, reached by route. */
@NullMarked
package ch.etappe.billing.ui;

import org.jspecify.annotations.NullMarked;
