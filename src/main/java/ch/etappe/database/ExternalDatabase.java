package ch.etappe.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** The database that an operator named. It may come up later than the portal; a wrong name or password never will. */
public final class ExternalDatabase {

    private static final Logger log = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final long POLL_MILLISECONDS = 500;
    private static final String PATIENCE_MILLISECONDS = "3000";
    private static final int NO_SUCH_SCHEMA = 1049;

    private final String url;
    private final String user;
    private final String password;

    private ExternalDatabase(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Empty if the portal brings its own. */
    public static Optional<ExternalDatabase> of(Environment environment) {
        return Optional.of(environment.getProperty("spring.datasource.url", ""))
                .filter(url -> !url.isBlank())
                .map(url -> new ExternalDatabase(
                        url,
                        environment.getProperty("spring.datasource.username", ""),
                        environment.getProperty("spring.datasource.password", "")));
    }

    /**
     * Whether it answers now.
     *
     * @throws RuntimeException with a reason and a way out for the operator, if waiting cannot help
     */
    public boolean answers() {
        requireDriver();
        try (Connection connection = DriverManager.getConnection(url, properties())) {
            return true;
        } catch (SQLException e) {
            if (ConnectionLost.isBehind(e)) {
                return false;
            }
            throw refused(e);
        }
    }

    /** Returns when it answers. Same exceptions as {@link #answers()}. */
    public void await() {
        log.warn("The database at {} cannot be reached; the portal waits for it", address());
        while (!answers()) {
            try {
                // nobody tells when somebody else's server comes up
                Thread.sleep(POLL_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        log.info("The database at {} answers", address());
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_MILLISECONDS);
        properties.setProperty("socketTimeout", PATIENCE_MILLISECONDS);
        return properties;
    }

    /** JDBC reports an address that nobody understands like a server that is away. */
    private void requireDriver() {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The address %s is not that of a MariaDB.".formatted(address()),
                    "Set SPRING_DATASOURCE_URL to jdbc:mariadb://HOST:3306/NAME.",
                    e);
        }
    }

    private DatabaseUnavailable refused(SQLException reason) {
        if (String.valueOf(reason.getSQLState()).startsWith("28")) {
            return new DatabaseUnavailable(
                    "The database at %s does not let the user \"%s\" in.".formatted(address(), user),
                    "Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    reason);
        }
        if (reason.getErrorCode() == NO_SUCH_SCHEMA) {
            return new DatabaseUnavailable(
                    "There is no database of that name at %s.".formatted(address()),
                    "Create it, or correct SPRING_DATASOURCE_URL.",
                    reason);
        }
        return new DatabaseUnavailable(
                "The database at %s cannot be used: %s".formatted(address(), reason.getMessage()),
                "Check SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.",
                reason);
    }

    /** Without what stands behind the question mark, which may be a password. */
    private String address() {
        return url.replaceFirst("\\?.*", "");
    }
}
