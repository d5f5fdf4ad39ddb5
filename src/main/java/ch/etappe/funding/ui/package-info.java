/** Screens of this module, reached by route. Screens about seats open the dialogs of {@link ch.etappe.funding.ui.CostDialogs}. */
@NamedInterface("dialogs")
@NullMarked
package ch.etappe.funding.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
