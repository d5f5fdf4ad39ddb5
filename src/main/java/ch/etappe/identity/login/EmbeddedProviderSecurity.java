package ch.etappe.identity.login;

import ch.etappe.identity.EmbeddedLogin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The doors of the embedded OpenID provider: its protocol endpoints, and the form that takes the password. */
@Configuration(proxyBeanMethods = false)
@EmbeddedLogin
class EmbeddedProviderSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain providerEndpoints(HttpSecurity http, SecurityHeaders headers) throws Exception {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        provider -> provider.oidc(
                                oidc -> oidc.logoutEndpoint(end -> end.errorResponseHandler(new EndWithoutProof()))))
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(ProviderContext.users()))
                .requestCache(cache -> cache.requestCache(ProviderContext.requests()))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(Paths.LOGIN)))
                .headers(headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain providerLogin(
            HttpSecurity http, PasswordLogin passwords, PasswordFailures failures, SecurityHeaders headers)
            throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Paths.LOGIN))
                .authenticationProvider(passwords)
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(ProviderContext.users()))
                .requestCache(cache -> cache.requestCache(ProviderContext.requests()))
                .formLogin(form -> form.loginPage(Paths.LOGIN)
                        .defaultSuccessUrl(Paths.START)
                        .failureHandler(failures))
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(problems -> problems.accessDeniedHandler(new RefuseRequest()))
                .headers(headers)
                .build();
    }
}
