package ch.etappe.identity;

/** A principal that knows its account; every way to log in ends in one. */
public interface SignedIn {

    Account account();
}
