package ch.etappe;

import ch.etappe.database.ExternalDatabase;
import ch.etappe.i18n.Languages;
import ch.etappe.shell.WaitingRoom;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Keeps visitors company until an external database answers, then lets the portal start as if nothing had been. */
class WaitForDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext portal) {
        ConfigurableEnvironment environment = portal.getEnvironment();
        ExternalDatabase.of(environment).filter(database -> !database.answers()).ifPresent(database -> {
            try (WaitingRoom room = room(environment)) {
                database.await();
            }
        });
    }

    private static WaitingRoom room(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        Languages languages =
                Binder.get(environment).bind("etappe", Languages.class).get();
        try {
            return WaitingRoom.open(
                    new InetSocketAddress(address(environment.getProperty("server.address")), port), languages);
        } catch (BindException e) {
            throw new PortInUseException(port, e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null means: all of this machine's. */
    private static @Nullable InetAddress address(@Nullable String configured) throws UnknownHostException {
        return configured == null ? null : InetAddress.getByName(configured);
    }
}
