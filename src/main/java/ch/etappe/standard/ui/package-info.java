/** Screens of the standard process; reached by route only. */
@NullMarked
package ch.etappe.standard.ui;

import org.jspecify.annotations.NullMarked;
