/** Screens of a provider about itself, and of the canton about its providers. */
@NullMarked
package ch.etappe.provider.ui;

import org.jspecify.annotations.NullMarked;
