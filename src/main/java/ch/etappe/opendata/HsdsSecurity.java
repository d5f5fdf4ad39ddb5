package ch.etappe.opendata;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * A door of its own, open to everybody and to pages of other sites: it only gives away what is public, knows no session,
 * no cookie and no account, and so has nothing that could be forged.
 */
@Configuration(proxyBeanMethods = false)
class HsdsSecurity {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    @Order(0)
    SecurityFilterChain openData(HttpSecurity http, TooManyRequests tooMany) throws Exception {
        return http.securityMatcher(HsdsEndpoint.ROOT, HsdsEndpoint.ROOT + "/**")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .cors(cors -> cors.configurationSource(everySite()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .addFilterAfter(tooMany, org.springframework.web.filter.CorsFilter.class)
                .build();
    }

    private static UrlBasedCorsConfigurationSource everySite() {
        CorsConfiguration reading = new CorsConfiguration();
        reading.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        reading.setAllowedMethods(List.of("GET", "HEAD"));
        reading.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        reading.setExposedHeaders(List.of(
                HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.RETRY_AFTER));
        reading.setMaxAge(Duration.ofDays(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", reading);
        return source;
    }
}
