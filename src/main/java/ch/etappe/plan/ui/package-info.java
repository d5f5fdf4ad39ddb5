/** Screens of the plan; reached by route, or as a chapter of the dossier page. */
@NullMarked
package ch.etappe.plan.ui;

import org.jspecify.annotations.NullMarked;
