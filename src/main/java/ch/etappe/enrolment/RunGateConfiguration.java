package ch.etappe.enrolment;

import java.time.Duration;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Puts the gate behind the check of the role and before the transaction. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RunGateConfiguration {

    private static final int BEHIND_ROLES_BEFORE_TRANSACTIONS = 10_000;

    /** A thousand who ask for one run at once have all had their turn well before. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor runGate() {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(InTurn.class), new RunGate(PATIENCE));
        advisor.setOrder(BEHIND_ROLES_BEFORE_TRANSACTIONS);
        return advisor;
    }
}
