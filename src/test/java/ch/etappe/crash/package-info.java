/** What is left of people's acts when the portal, its database or both are killed in the middle of one. */
@NullMarked
package ch.etappe.crash;

import org.jspecify.annotations.NullMarked;
