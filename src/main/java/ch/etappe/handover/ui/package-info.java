/** Screens of the hand-over; reached by route only. */
@NullMarked
package ch.etappe.handover.ui;

import org.jspecify.annotations.NullMarked;
