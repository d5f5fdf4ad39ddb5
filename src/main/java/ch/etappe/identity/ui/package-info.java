/** The administrator's screens for accounts. */
@NullMarked
package ch.etappe.identity.ui;

import org.jspecify.annotations.NullMarked;
