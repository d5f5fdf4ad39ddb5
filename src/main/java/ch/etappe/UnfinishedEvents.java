package ch.etappe;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes up for what an act should have brought about when the database went away in between; listeners may hear an event
 * twice. What a dead process left behind is made up for at the next start.
 */
@Component
class UnfinishedEvents {

    private final IncompleteEventPublications events;
    private final Duration patience;

    UnfinishedEvents(
            IncompleteEventPublications events, @Value("${etappe.unfinished-events-after}") Duration patience) {
        this.events = events;
        this.patience = patience;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void again() {
        events.resubmitIncompletePublicationsOlderThan(patience);
    }
}
