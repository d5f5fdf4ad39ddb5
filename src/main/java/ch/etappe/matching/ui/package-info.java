/** How suggestions are shown. Other modules' screens use the dialog that picks a run for a person. */
@NamedInterface("picker")
@NullMarked
package ch.etappe.matching.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
