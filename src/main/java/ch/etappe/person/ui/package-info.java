/** The refugee's own data on the phone. */
@NullMarked
package ch.etappe.person.ui;

import org.jspecify.annotations.NullMarked;
