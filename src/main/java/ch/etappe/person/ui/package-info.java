/** Finding people, and the refugee's own data on the phone. Other modules' forms use the panel that warns of similar ones. */
@NamedInterface("similar")
@NullMarked
package ch.etappe.person.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
