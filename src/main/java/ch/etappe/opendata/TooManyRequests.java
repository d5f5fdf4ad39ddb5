package ch.etappe.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 before anything else is done for who asks too often. */
@Component
class TooManyRequests extends OncePerRequestFilter {

    private final RateLimit limit;
    private final Problems problems;

    TooManyRequests(RateLimit limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long seconds = limit.secondsToWait(request.getRemoteAddr());
        if (seconds == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        problems.write(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "opendata.problem.too-many",
                limit.perMinute(),
                seconds);
    }

    /** It belongs to the open data alone, not to every request of the portal. */
    @Configuration(proxyBeanMethods = false)
    static class NotForEverybody {

        @Bean
        FilterRegistrationBean<TooManyRequests> onlyInTheChainOfTheOpenData(TooManyRequests filter) {
            FilterRegistrationBean<TooManyRequests> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
