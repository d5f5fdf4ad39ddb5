/** Screens of the dossier; reached by route only. */
@NullMarked
package ch.etappe.dossier.ui;

import org.jspecify.annotations.NullMarked;
