/** Screens of this module; package-private, reached by route only. */
@NullMarked
package ch.etappe.reading.ui;

import org.jspecify.annotations.NullMarked;
