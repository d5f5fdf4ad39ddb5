package ch.etappe.sample;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start without its sample set end in two sentences instead of a stack trace. */
class SampleFailureAnalyzer extends AbstractFailureAnalyzer<SampleFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SampleFailure cause) {
        return new FailureAnalysis(cause.getMessage(), cause.wayOut(), cause);
    }
}
