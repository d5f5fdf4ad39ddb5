package ch.etappe.shell;

import ch.etappe.identity.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets go of the screens of phones that fell silent. Flow looks for them only when the same person asks for something
 * again, and a phone in a pocket does not. When it wakes up, its page loads anew and is fresh.
 * Desks keep their screens as long as their login.
 */
@Component
class SleepingPhones implements VaadinServiceInitListener {

    private static final int MISSED_HEARTBEATS = 3;

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    SleepingPhones(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(init -> sessions.add(init.getSession()));
        service.getSource().addSessionDestroyListener(end -> sessions.remove(end.getSession()));
    }

    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void letGo() {
        sessions.forEach(session -> session.access(() -> letGoOfSilentScreens(session)));
    }

    private void letGoOfSilentScreens(VaadinSession session) {
        Duration patience = Duration.ofSeconds(session.getConfiguration().getHeartbeatInterval())
                .multipliedBy(MISSED_HEARTBEATS);
        long silentSince = clock.instant().minus(patience).toEpochMilli();
        List.copyOf(session.getUIs()).stream()
                .filter(SleepingPhones::isPhone)
                .filter(ui -> ui.getInternals().getLastHeartbeatTimestamp() < silentSince)
                .forEach(ui -> ui.accessSynchronously(() -> {
                    ui.close();
                    session.removeUI(ui);
                }));
    }

    private static boolean isPhone(UI ui) {
        String path = "/" + ui.getActiveViewLocation().getPath();
        String home = Role.REFUGEE.home();
        return path.equals(home) || path.startsWith(home + "/");
    }
}
