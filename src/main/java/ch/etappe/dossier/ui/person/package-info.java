/** The chapter "person" of the case page: what stands in the file about the person, and the dialogs that change it. */
@NullMarked
package ch.etappe.dossier.ui.person;

import org.jspecify.annotations.NullMarked;
