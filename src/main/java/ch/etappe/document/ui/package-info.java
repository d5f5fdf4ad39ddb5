/** Screens and downloads of this module; package-private. */
@NullMarked
package ch.etappe.document.ui;

import org.jspecify.annotations.NullMarked;
