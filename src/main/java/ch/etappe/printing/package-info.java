/**
 * Pages as PDF, for paper and for keeping.
 * <p>Promises: ordering one never fails for want of a browser; a PDF that is made stays as it is; a page that is printed
 * reaches no network and runs no script.
 * <p>Offers: {@link ch.etappe.printing.Prints}, {@link ch.etappe.printing.PrintPage}.
 */
@ApplicationModule(
        displayName = "Printing",
        allowedDependencies = {"kernel"})
@NullMarked
package ch.etappe.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
