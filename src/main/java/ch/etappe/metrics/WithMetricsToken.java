package ch.etappe.metrics;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Somebody set a token, so there are people who want to read the figures. */
class WithMetricsToken implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty(MetricsToken.SETTING, "").isBlank();
    }
}
