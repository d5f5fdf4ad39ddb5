/** The pages of the open catalogue, written as plain HTML by the server, and its files. */
@NullMarked
package ch.etappe.catalogue.ui;

import org.jspecify.annotations.NullMarked;
