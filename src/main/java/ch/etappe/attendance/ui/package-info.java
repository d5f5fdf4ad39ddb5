@NullMarked
package ch.etappe.attendance.ui;

import org.jspecify.annotations.NullMarked;
