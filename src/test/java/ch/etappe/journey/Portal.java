package ch.etappe.journey;

import ch.etappe.Etappe;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole portal with a data folder of its own, as people meet it; can be stopped and started again. */
final class Portal implements AutoCloseable {

    private final String sample;
    private ConfigurableApplicationContext running;

    private Portal(String sample) {
        this.sample = sample;
        this.running = start(0, true);
    }

    /** Begins with an empty database and fills it with a sample set. */
    static Portal withSample(String sample) {
        return new Portal(sample);
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

    @Override
    public void close() {
        running.close();
    }

    private int port() {
        return Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private ConfigurableApplicationContext start(int port, boolean fresh) {
        return new SpringApplication(Etappe.class)
                .run(
                        "--server.port=" + port,
                        "--etappe.data=target/journey-data",
                        "--etappe.database.fresh=" + fresh,
                        "--etappe.sample=" + sample,
                        "--spring.devtools.restart.enabled=false",
                        "--vaadin.devmode.devTools.enabled=false");
    }
}
