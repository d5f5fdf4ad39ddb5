@NullMarked
package ch.etappe.worklist.ui;

import org.jspecify.annotations.NullMarked;
