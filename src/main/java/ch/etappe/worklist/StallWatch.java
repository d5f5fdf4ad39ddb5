package ch.etappe.worklist;

import ch.etappe.audit.DossierTouched;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSettings;
import ch.etappe.i18n.Dates;
import ch.etappe.organisation.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies the stall rule: to one dossier whenever something was done on it, to all of them once a day. How long it takes
 * is the timer {@code etappe.stall.rule}, by {@code dossiers}: one or all.
 */
@Component
class StallWatch {

    /** Dossiers looked at in one transaction, so that nobody waits for the nightly run. */
    private static final int AT_ONCE = 2_000;

    private final StallRecords records;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Timer one;
    private final Timer all;
    private final Clock clock;

    StallWatch(
            StallRecords records,
            Settings settings,
            TransactionTemplate transaction,
            MeterRegistry figures,
            Clock clock) {
        this.records = records;
        this.settings = settings;
        this.transaction = transaction;
        this.one = figures.timer("etappe.stall.rule", "dossiers", "one");
        this.all = figures.timer("etappe.stall.rule", "dossiers", "all");
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DossierTouched touched) {
        Timer.Sample started = Timer.start();
        look(records.take(touched.dossier()), rule(), today());
        started.stop(one);
    }

    Looked lookAtAll() {
        Timer.Sample started = Timer.start();
        StallRule rule = rule();
        LocalDate today = today();
        Looked total = Looked.NOTHING;
        List<UUID> next = records.after(null, AT_ONCE);
        while (!next.isEmpty()) {
            List<UUID> some = next;
            total = total.and(transaction.execute(status -> look(records.takeFree(some), rule, today)));
            next = records.after(some.getLast(), AT_ONCE);
        }
        started.stop(all);
        return total;
    }

    private Looked look(List<UUID> dossiers, StallRule rule, LocalDate today) {
        if (dossiers.isEmpty()) {
            return Looked.NOTHING;
        }
        Map<DossierId, Stall> found = records.signs(dossiers).stream()
                .map(signs -> rule.judge(signs, today))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Stall::dossier, Function.identity()));
        Map<DossierId, Stall> known = records.known(dossiers);
        List<Stall> changed = new ArrayList<>(found.values());
        changed.removeAll(Set.copyOf(known.values()));
        List<DossierId> lifted = new ArrayList<>(known.keySet());
        lifted.removeAll(found.keySet());
        records.keep(changed);
        records.lift(lifted);
        return new Looked(dossiers.size(), found.size());
    }

    private StallRule rule() {
        return new StallRule(
                settings.value(StallSettings.SILENT_DAYS),
                settings.value(DossierSettings.STEP_OVERDUE_DAYS),
                settings.value(StallSettings.SEAT_WAITING_DAYS));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** @param found how many of the dossiers looked at are stuck */
    record Looked(int dossiers, int found) {

        static final Looked NOTHING = new Looked(0, 0);

        Looked and(@Nullable Looked more) {
            return more == null ? this : new Looked(dossiers + more.dossiers, found + more.found);
        }
    }
}
