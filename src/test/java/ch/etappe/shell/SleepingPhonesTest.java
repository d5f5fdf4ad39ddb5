package ch.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.test.BeforeTheScreen;
import ch.etappe.test.MeetingWorld;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SleepingPhonesTest extends BeforeTheScreen {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private SleepingPhones phones;

    @Autowired
    private Clock clock;

    private Role role = Role.REFUGEE;

    @Override
    protected void signIn() {
        UUID region = world.region("Olten");
        if (role == Role.REFUGEE) {
            world.signInAsRefugee(world.dossier(region, "Selam"));
        } else {
            Scope scope = new Scope.Region(region);
            SignedInAs.account(world.staff("S. Brunner", role, scope), role, scope);
        }
    }

    @Test
    void aPhoneThatMissedThreeHeartbeatsCostsNothingMore() {
        UI screen = open("me");
        silentFor(screen, 181);

        letGo();

        assertThat(VaadinSession.getCurrent().getUIs()).isEmpty();
        assertThat(screen.isClosing()).isTrue();
    }

    @Test
    void aPhoneThatBeatsKeepsItsScreen() {
        UI screen = open("me");
        silentFor(screen, 170);

        letGo();

        assertThat(VaadinSession.getCurrent().getUIs()).containsExactly(screen);
    }

    @Test
    void aDeskKeepsItsScreenThroughABreak() {
        cleanVaadinEnvironment();
        role = Role.CASEWORKER;
        initVaadinEnvironment();
        UI screen = open("casework");
        silentFor(screen, 1200);

        letGo();

        assertThat(VaadinSession.getCurrent().getUIs()).containsExactly(screen);
    }

    /** Not while somebody is at the screen. */
    private void letGo() {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        try {
            phones.letGo();
        } finally {
            session.lock();
        }
    }

    private static UI open(String path) {
        UI screen = UI.getCurrentOrThrow();
        screen.navigate(path);
        return screen;
    }

    private void silentFor(UI screen, int seconds) {
        long last = clock.instant().minus(Duration.ofSeconds(seconds)).toEpochMilli();
        screen.getInternals().setLastHeartbeatTimestamp(last);
    }
}
