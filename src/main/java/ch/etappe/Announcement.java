package ch.etappe;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where the portal is and who can sign in, as soon as it is ready. */
@Component
@ConditionalOnBooleanProperty("etappe.announce")
class Announcement {

    private static final String SAMPLE_ACCOUNTS = """

            Sample accounts, password "etappe":
              refugee      refugee2      the person who arrives
              provider     provider2     offers courses and places
              teacher                    marks the own classes
              caseworker   caseworker2   accompanies people
              municipality               first talk after arrival
              region                     leads a social region
              canton                     steers and approves
              vseg         vseg2         association of municipalities
              admin                      users and settings
            """;

    private final Environment environment;
    private final String sample;

    Announcement(Environment environment, @Value("${etappe.sample:none}") String sample) {
        this.environment = environment;
        this.sample = sample;
    }

    @EventListener
    void on(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            System.out.printf(
                    "%nEtappe is ready: http://localhost:%s%n%s%nCtrl-C stops the portal and its database.%n",
                    environment.getProperty("local.server.port"), sample.equals("none") ? "" : SAMPLE_ACCOUNTS);
        }
    }
}
