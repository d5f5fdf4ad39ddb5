/** Screens of the appointments: chapter of the case page, answers on the caseworkers' home, card on the phone. */
@NullMarked
package ch.etappe.appointment.ui;

import org.jspecify.annotations.NullMarked;
