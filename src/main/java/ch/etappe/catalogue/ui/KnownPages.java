package ch.etappe.catalogue.ui;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Who has a page already is told so, instead of getting it again. */
@Configuration(proxyBeanMethods = false)
class KnownPages {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> weakEntityTags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true); // a strong one says each byte is the same, so the server would not compress
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/offers", "/offers/*");
        return registration;
    }
}
