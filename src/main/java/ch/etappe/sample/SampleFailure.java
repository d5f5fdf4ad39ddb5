package ch.etappe.sample;

import ch.etappe.kernel.Causes;
import ch.etappe.kernel.StartFailure;

/** A set could not be written; of the part in work nothing stays. */
final class SampleFailure extends StartFailure {

    SampleFailure(Throwable cause) {
        super(
                "The sample set could not be written to its end: "
                        + Causes.root(cause).getMessage(),
                "Start again, and it goes on where it stood; the log file tells more.",
                cause);
    }
}
