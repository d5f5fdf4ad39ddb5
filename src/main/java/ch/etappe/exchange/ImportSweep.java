package ch.etappe.exchange;

import ch.etappe.organisation.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what imports say of people once nobody has touched them for the days that the canton set. */
@Component
class ImportSweep {

    private static final Logger log = LoggerFactory.getLogger(ImportSweep.class);
    private static final Set<ImportState> WORKING = EnumSet.of(ImportState.CHECKING, ImportState.RUNNING);

    private final ImportStore imports;
    private final RowStore rows;
    private final ImportIntake intake;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportSweep(
            ImportStore imports,
            RowStore rows,
            ImportIntake intake,
            Settings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.intake = intake;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Zurich")
    void forget() {
        intake.forgetOlderThan(clock.instant().minus(Duration.ofDays(1)));
        Instant then = clock.instant().minus(Duration.ofDays(settings.value(ExchangeSettings.KEPT)));
        imports.untouchedSince(then).forEach(this::forget);
    }

    private void forget(ImportId id) {
        transaction.executeWithoutResult(now -> {
            if (imports.lock(id).filter(state -> !WORKING.contains(state)).isPresent()) {
                imports.becomes(id, ImportState.PUT_AWAY, null);
                rows.forget(id);
            }
        });
        log.info("The rows of import {} are forgotten", id.id());
    }
}
