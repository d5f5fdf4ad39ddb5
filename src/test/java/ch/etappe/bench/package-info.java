/**
 * The figures that the portal promises, measured on the real thing: {@code ./etappe bench}. Not a test: how long
 * something takes depends on the machine, so no build fails for it. A new group of figures is one class that
 * implements {@link ch.etappe.bench.MetricGroup} and one line in {@link ch.etappe.bench.Groups}.
 */
@NullMarked
package ch.etappe.bench;

import org.jspecify.annotations.NullMarked;
