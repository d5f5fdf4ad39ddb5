/** Screens of this module; package-private, reached by route only. */
@NullMarked
package ch.etappe.funding.ui;

import org.jspecify.annotations.NullMarked;
