package starter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A starter page of the framework in production mode with nothing but its defaults: no compression, no first paint.
 * Only what serves pages is configured, because the class path holds all of the portal.
 */
@SpringBootConfiguration
@AutoConfigurationPackage
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SpringBootAutoConfiguration.class,
    VaadinScopesConfig.class
})
@StyleSheet(Aura.STYLESHEET)
public class Starter implements AppShellConfigurator {

    /** By hand, because tests of the portal look for views on the whole class path. */
    @Bean
    VaadinServiceInitListener onlyView() {
        return service -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(StarterView.class);
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Starter.class, arguments);
        System.out.println("The starter page is ready");
    }
}
