package ch.etappe.billing;

import ch.etappe.kernel.Chf;

/**
 * What the lines of an invoice come to.
 *
 * @param lines that charge or credit something
 * @param problems lines that charge more than they may
 * @param unpayable those of them that cannot be paid whoever agrees: charged before, without approval, beyond its amount
 * @param objections lines to which the region objects
 */
record LineSums(Chf total, int lines, int problems, int unpayable, int objections) {}
