package ch.etappe.sample;

import ch.etappe.kernel.StartFailure;

/** The portal does not start with what the database holds. */
final class SampleRefused extends StartFailure {

    SampleRefused(String reason, String wayOut) {
        super(reason, wayOut, null);
    }
}
