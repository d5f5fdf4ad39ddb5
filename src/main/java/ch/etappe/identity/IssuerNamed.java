package ch.etappe.identity;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether {@code etappe.oidc.issuer} says anything; whether that is sensible, its settings check. */
class IssuerNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty("etappe.oidc.issuer", "").isBlank();
    }
}
