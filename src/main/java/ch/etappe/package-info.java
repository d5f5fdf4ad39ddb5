/** Etappe: one process from arrival to work, with a screen for each person in it. */
@NullMarked
package ch.etappe;

import org.jspecify.annotations.NullMarked;
