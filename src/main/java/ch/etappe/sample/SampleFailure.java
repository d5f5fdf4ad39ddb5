package ch.etappe.sample;

/** A set could not be written; nothing of it stays. */
final class SampleFailure extends RuntimeException {

    SampleFailure(Exception cause) {
        super(cause);
    }
}
