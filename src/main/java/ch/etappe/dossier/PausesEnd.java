package ch.etappe.dossier;

import ch.etappe.i18n.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes every night which pauses are over; who reads before that sees them as over already. */
@Component
class PausesEnd {

    private final DossierRepository dossiers;
    private final DossierHistory history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PausesEnd(DossierRepository dossiers, DossierHistory history, TransactionTemplate transaction, Clock clock) {
        this.dossiers = dossiers;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One transaction for each, so that somebody who works on a dossier at that moment stops no other. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Zurich")
    void endThem() {
        LocalDate today = Dates.dayOf(clock.instant());
        for (UUID id : dossiers.pausesOverBefore(today)) {
            transaction.executeWithoutResult(now -> dossiers.reserve(id)
                    .filter(dossier -> dossier.settle(today))
                    .ifPresent(dossier -> history.add(dossier.id(), HistoryAct.PAUSE_ENDED)));
        }
    }
}
