/** Screens of this module; package-private. */
@NullMarked
package ch.etappe.exchange.ui;

import org.jspecify.annotations.NullMarked;
