/**
 * The money behind the measures: funds by purpose and year, and the ledger in which every centime is booked once.
 *
 * <p>Promises: free = inflow - open commitments - expenses, at every moment and never below zero, whoever books at the same
 * time; nothing booked is ever changed or deleted, a mistake is reversed once and with its reason; nobody is shown what a
 * single person "has left".
 *
 * <p>Offers: {@link ch.etappe.funding.Ledger} to book within the caller's transaction, {@link ch.etappe.funding.Releases}
 * for what ends by its date, {@link ch.etappe.funding.Funds} to read, {@link ch.etappe.funding.FundingRules} for who may be
 * paid by whom.
 */
@ApplicationModule(
        displayName = "Funding",
        allowedDependencies = {"kernel", "i18n", "uikit", "identity", "shell", "audit", "organisation", "dossier"})
@NullMarked
package ch.etappe.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
