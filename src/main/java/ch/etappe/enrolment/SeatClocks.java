package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferCosts;
import ch.etappe.offer.RunState;
import ch.etappe.organisation.Setting;
import ch.etappe.organisation.Settings;
import ch.etappe.organisation.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Time as rosters see it: deadlines in working days of the municipality where the person lives. */
@Component
class SeatClocks {

    private final Settings settings;
    private final WorkingDays workingDays;
    private final OfferCosts costs;
    private final JdbcClient database;
    private final Clock clock;

    SeatClocks(Settings settings, WorkingDays workingDays, OfferCosts costs, JdbcClient database, Clock clock) {
        this.settings = settings;
        this.costs = costs;
        this.workingDays = workingDays;
        this.database = database;
        this.clock = clock;
    }

    /** To be asked for under the roster's lock, so that a run that was called off meanwhile is known to be. */
    SeatClock of(CourseRunId run) {
        Instant now = clock.instant();
        LocalDate today = Dates.dayOf(now);
        boolean open =
                database.sql("select count(*) from course_run where id = :run and state = :open and ends_on >= :today")
                                .param("run", run.id())
                                .param("open", RunState.OPEN.name())
                                .param("today", today)
                                .query(Integer.class)
                                .single()
                        > 0;
        return new Reading(run, now, today, open);
    }

    /**
     * Asked again under the lock: the provider may have called the run off meanwhile.
     *
     * @throws Refusal {@code offer.refusal.run-closed}
     */
    SeatClock open(CourseRunId run) {
        SeatClock now = of(run);
        if (!now.takesPeople()) {
            throw new Refusal("offer.refusal.run-closed");
        }
        return now;
    }

    private LocalDate after(Setting days, LocalDate today, DossierId dossier) {
        int municipality = database.sql(
                        "select p.bfs_no from dossier d join person p on p.id = d.person_id where d.id = :dossier")
                .param("dossier", dossier.id())
                .query(Integer.class)
                .single();
        return workingDays.plus(today, settings.value(days, today), new BfsNumber(municipality));
    }

    private final class Reading implements SeatClock {

        private final CourseRunId run;
        private final Instant now;
        private final LocalDate today;
        private final boolean takesPeople;

        Reading(CourseRunId run, Instant now, LocalDate today, boolean takesPeople) {
            this.run = run;
            this.now = now;
            this.today = today;
            this.takesPeople = takesPeople;
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public boolean takesPeople() {
            return takesPeople;
        }

        @Override
        public boolean needsApproval() {
            return costs.of(run).needsApproval();
        }

        @Override
        public LocalDate offerUntil(DossierId dossier) {
            return after(SeatSettings.OFFER_DAYS, today, dossier);
        }

        @Override
        public LocalDate decisionUntil(DossierId dossier) {
            return after(SeatSettings.DECISION_DAYS, today, dossier);
        }
    }
}
