/**
 * Providers' invoices, checked against attendance and approvals: one for a month and a region.
 * <p>Promises: lines come from what was attended under an approval, with its frozen price; nothing is charged twice and
 * nothing beyond the approval is paid; what asks for more is shown line by line, to both sides, in words; an accepted
 * invoice stays as it is and is in the ledger to the centime, once; a mistake is credited in a later one.
 * <p>Offers: {@link ch.etappe.billing.Invoices} for providers, {@link ch.etappe.billing.InvoiceChecks} for regions, and
 * the screens. Paying is the work of the specialised application, which gets a file.
 */
@ApplicationModule(
        displayName = "Billing",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "organisation",
            "dossier",
            "funding",
            "attendance",
            "printing"
        })
@NullMarked
package ch.etappe.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
