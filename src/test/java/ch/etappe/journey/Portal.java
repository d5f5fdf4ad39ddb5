package ch.etappe.journey;

import ch.etappe.Etappe;
import ch.etappe.database.SharedServer;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole portal on a port and a schema of its own, as people meet it; can be stopped and started again. */
final class Portal implements AutoCloseable {

    private final SharedServer server = new SharedServer();
    private final SharedServer.Access schema;
    private final String sample;
    private ConfigurableApplicationContext running;

    private Portal(String name, String sample) throws SQLException {
        this.schema = server.emptySchema(name);
        this.sample = sample;
        this.running = start(0);
    }

    static Portal withSample(String sample) throws SQLException {
        return new Portal("journey_" + sample, sample);
    }

    String address() {
        return "http://localhost:" + port();
    }

    /** Stops it as an operator would, and starts it anew on the same data and port. */
    void restart() {
        int port = port();
        running.close();
        running = start(port);
    }

    JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(schema.url(), schema.user(), schema.password()));
    }

    <T> T bean(Class<T> type) {
        return running.getBean(type);
    }

    @Override
    public void close() {
        running.close();
        server.close();
    }

    private int port() {
        return Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private ConfigurableApplicationContext start(int port) {
        return new SpringApplication(Etappe.class)
                .run(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + schema.url(),
                        "--spring.datasource.username=" + schema.user(),
                        "--spring.datasource.password=" + schema.password(),
                        "--etappe.sample=" + sample,
                        "--spring.devtools.restart.enabled=false",
                        "--vaadin.devmode.devTools.enabled=false");
    }
}
