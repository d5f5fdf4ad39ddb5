package ch.etappe.identity.login;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import ch.etappe.identity.PublicPaths;
import ch.etappe.identity.SignedInPaths;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who may open what: public files and the login, else only people who are signed in, each in their role's views. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PortalSecurity {

    private static final String[] PUBLIC = {
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/icons/**",
        "/favicon.ico",
        "/manifest.webmanifest",
        "/app-sw.js",
        "/actuator/health/**",
        Paths.LOGIN,
        Paths.ANSWER + "*",
        Paths.LANGUAGE
    };

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            PortalUsers users,
            LoginRequests requests,
            LoginFailures failures,
            EnterPortal enter,
            LeavePortal leave,
            SecurityHeaders headers,
            ObjectProvider<PublicPaths> more,
            ObjectProvider<SignedInPaths> signedIn)
            throws Exception {
        // Vaadin's configurer takes its success handler and the memory for wanted addresses from here
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, enter);
        http.setSharedObject(RequestCache.class, wantedAddress());
        return http.authorizeHttpRequests(paths -> {
                    paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    paths.requestMatchers(PUBLIC).permitAll();
                    more.orderedStream()
                            .map(PublicPaths::patterns)
                            .flatMap(List::stream)
                            .forEach(path -> paths.requestMatchers(path).permitAll());
                    signedIn.orderedStream()
                            .map(SignedInPaths::patterns)
                            .flatMap(List::stream)
                            .forEach(path -> paths.requestMatchers(path).authenticated());
                })
                .with(vaadin(), flow -> flow.oauth2LoginPage(Paths.LOGIN).logoutSuccessHandler(leave))
                .oauth2Login(login -> login.userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                        .authorizedClientRepository(new NoTokensKept())
                        .failureHandler(failures)
                        .addObjectPostProcessor(answersFrom(failures)))
                .logout(logout -> logout.addLogoutHandler(new ForgetSessionCookie()))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new AskForLogin()).accessDeniedHandler(new RefuseRequest()))
                .headers(headers)
                .build();
    }

    @SuppressWarnings("NullAway") // null switches the parameter off
    private static RequestCache wantedAddress() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null); // the address stays as it was, without "?continue"
        return cache;
    }

    /** A provider that cannot be reached is a page too, not an error. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> answersFrom(LoginFailures failures) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Tells the registries of sessions when one ends. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
