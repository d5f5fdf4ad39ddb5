package ch.etappe.sample;

/** The portal does not start with what the database holds. */
final class SampleRefused extends SampleFailure {

    SampleRefused(String reason, String wayOut) {
        super(reason, wayOut);
    }
}
