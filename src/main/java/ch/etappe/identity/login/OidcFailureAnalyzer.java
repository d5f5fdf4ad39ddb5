package ch.etappe.identity.login;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets a start with impossible login settings end in two sentences, before Spring Boot names the binding at fault. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OidcFailureAnalyzer extends AbstractFailureAnalyzer<OidcMisconfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OidcMisconfigured cause) {
        return new FailureAnalysis(cause.reason(), cause.wayOut(), cause);
    }
}
