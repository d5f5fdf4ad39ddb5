package ch.etappe.metrics;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** A door of its own: the token opens it, a login does not, and no session begins. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithMetricsToken.class)
class MetricsSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain metrics(HttpSecurity http, @Value("${" + MetricsToken.SETTING + "}") String secret)
            throws Exception {
        MetricsToken token = new MetricsToken(secret);
        return http.securityMatcher(MetricsEndpoint.PATH)
                .authorizeHttpRequests(paths -> paths.anyRequest()
                        .access((nobody, request) -> new AuthorizationDecision(token.isIn(request.getRequest()))))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }
}
