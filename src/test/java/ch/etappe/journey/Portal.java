package ch.etappe.journey;

import ch.etappe.Etappe;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole portal with a data folder of its own, as people meet it; can be stopped and started again. */
final class Portal implements AutoCloseable {

    private final String sample;
    private final Map<String, String> environment;
    private final Clock clock;
    private ConfigurableApplicationContext running;

    private Portal(String sample, int port, Map<String, String> environment, Clock clock) {
        this.clock = clock;
        this.sample = sample;
        this.environment = environment;
        this.running = start(port, true);
    }

    /** Begins with an empty database and fills it with a sample set. */
    static Portal withSample(String sample) {
        return withSample(sample, Clock.systemUTC());
    }

    /** The same, living by a clock that the test may move. */
    static Portal withSample(String sample, Clock clock) {
        return new Portal(sample, 0, Map.of(), clock);
    }

    /** Begins with an empty database and these environment variables. */
    static Portal told(int port, Map<String, String> environment) {
        return new Portal("none", port, environment, Clock.systemUTC());
    }

    String address() {
        return "http://localhost:" + port();
    }

    /** Stops it as an operator would, and starts it anew on the same data and port. */
    void restart() {
        int port = port();
        running.close();
        running = start(port, false);
    }

    /** What really stands in the database, beside what the screens say. */
    JdbcClient database() {
        return running.getBean(JdbcClient.class);
    }

    /** One of its services, for what no screen can do yet. */
    <T> T part(Class<T> type) {
        return running.getBean(type);
    }

    @Override
    public void close() {
        running.close();
    }

    private int port() {
        return Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private ConfigurableApplicationContext start(int port, boolean fresh) {
        SpringApplication application = new SpringApplication(Etappe.class);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("operator", Map.copyOf(environment))));
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("clockOfTheTest", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        return application.run(
                "--server.port=" + port,
                "--etappe.data=target/journey-data",
                "--etappe.database.fresh=" + fresh,
                "--etappe.sample=" + sample,
                "--etappe.printing.chromium=" + System.getProperty("etappe.chromium", ""),
                "--spring.devtools.restart.enabled=false",
                "--vaadin.devmode.devTools.enabled=false");
    }
}
