/** Screens of the first-information talks: the municipality's worklist, its tile, the line on the path. */
@NullMarked
package ch.etappe.talk.ui;

import org.jspecify.annotations.NullMarked;
