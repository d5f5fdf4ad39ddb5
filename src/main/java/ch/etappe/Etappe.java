package ch.etappe;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal. One process, one database, one model; the modules are the packages below this one. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Etappe")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/tokens.css")
@StyleSheet("css/base.css")
@StyleSheet("css/components.css")
@StyleSheet("css/frames.css")
@StyleSheet("css/vaadin.css")
@StyleSheet("css/cases.css")
@StyleSheet("css/courses.css")
@StyleSheet("css/standard.css")
@StyleSheet("css/talks.css")
@StyleSheet("css/assessments.css")
@StyleSheet("css/exchange.css")
@StyleSheet("css/funding.css")
@StyleSheet("css/billing.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@EnableScheduling
public class Etappe implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Etappe.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "icons/etappe.svg", "any");
    }

    /** The only source of time, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
