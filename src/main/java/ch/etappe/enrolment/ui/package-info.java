/** Screens around seats. Other modules' screens use the dialog that picks a run. */
@NamedInterface("picker")
@NullMarked
package ch.etappe.enrolment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
