package ch.etappe.offer;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.AccreditationChanged;
import ch.etappe.provider.Accreditations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Suspends a provider's published offers when its accreditation ends, and brings back these and no others when it holds
 * again (BR20). People keep their seats. Several nodes may do it at once: each offer is locked, and the second finds
 * nothing left to do. Until it ran, {@link Offers#bookable} refuses.
 */
@Component
class AccreditationWatch {

    private static final Logger log = LoggerFactory.getLogger(AccreditationWatch.class);

    private final Accreditations accreditations;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccreditationWatch(
            Accreditations accreditations, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.accreditations = accreditations;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Often, because a day begins at midnight and a portal may have been down then. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void tick() {
        LocalDate today = Dates.dayOf(clock.instant());
        List<UUID> open = providers("select distinct provider_id from offer where state = 'PUBLISHED'");
        accreditations.notAccredited(today).stream()
                .filter(provider -> open.contains(provider.id()))
                .forEach(this::settle);
        providers("""
                select distinct o.provider_id from offer_suspension s join offer o on o.id = s.offer_id
                where s.ended_at is null
                """).stream()
                .map(ProviderId::new)
                .filter(provider -> accreditations.validOn(provider, today))
                .forEach(this::settle);
    }

    @ApplicationModuleListener
    void on(AccreditationChanged changed) {
        settle(changed.provider());
    }

    /** One transaction for each provider, so that nobody waits for all of them. */
    private void settle(ProviderId provider) {
        transaction.executeWithoutResult(now -> {
            if (accreditations.validOn(provider, Dates.dayOf(clock.instant()))) {
                bringBack(provider);
            } else {
                suspend(provider);
            }
        });
    }

    private void suspend(ProviderId provider) {
        List<UUID> offers = offers("""
                select o.id from offer o where o.provider_id = :provider and o.state = 'PUBLISHED' order by o.id for update
                """, provider);
        for (UUID offer : offers) {
            move(offer, OfferState.PUBLISHED, OfferState.SUSPENDED);
            close(offer); // one that somebody published in spite of it stands there still
            database.sql("insert into offer_suspension (id, offer_id, suspended_at) values (:id, :offer, :now)")
                    .param("id", Ids.next())
                    .param("offer", offer)
                    .param("now", now())
                    .update();
        }
        if (!offers.isEmpty()) {
            log.info(
                    "{} offers of provider {} are suspended: its accreditation has ended",
                    offers.size(),
                    provider.id());
        }
    }

    /** What somebody archived meanwhile stays so. */
    private void bringBack(ProviderId provider) {
        List<UUID> offers = offers("""
                select o.id from offer o join offer_suspension s on s.offer_id = o.id and s.ended_at is null
                where o.provider_id = :provider order by o.id for update
                """, provider);
        for (UUID offer : offers) {
            move(offer, OfferState.SUSPENDED, OfferState.PUBLISHED);
            close(offer);
        }
        if (!offers.isEmpty()) {
            log.info("{} offers of provider {} are open again: it is accredited", offers.size(), provider.id());
        }
    }

    private void move(UUID offer, OfferState from, OfferState to) {
        database.sql("update offer set state = :to, version = version + 1 where id = :offer and state = :from")
                .param("to", to.name())
                .param("offer", offer)
                .param("from", from.name())
                .update();
    }

    private void close(UUID offer) {
        database.sql("update offer_suspension set ended_at = :now where offer_id = :offer and ended_at is null")
                .param("now", now())
                .param("offer", offer)
                .update();
    }

    private List<UUID> offers(String sql, ProviderId provider) {
        return database.sql(sql)
                .param("provider", provider.id())
                .query(UUID.class)
                .list();
    }

    private List<UUID> providers(String sql) {
        return database.sql(sql).query(UUID.class).list();
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }
}
