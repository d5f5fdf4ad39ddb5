package ch.etappe.enrolment;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.offer.CourseRunId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks and keeps rosters, inside a use case's transaction. Every change leaves a trace.
 * <p>Always in this order, so that nobody waits in a circle: dossiers by id, then rosters by id. A trace of a dossier
 * takes that dossier in the database; hence who is only offered a seat, and was not taken before, is traced without it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Seats {

    private final RosterRepository rosters;
    private final AuditTrail audit;
    private final JdbcClient database;

    Seats(RosterRepository rosters, AuditTrail audit, JdbcClient database) {
        this.rosters = rosters;
        this.audit = audit;
        this.database = database;
    }

    /** Takes the dossier for this transaction: of two bookings for one person the second sees the first. */
    void hold(DossierId dossier) {
        boolean known = database.sql("select id from dossier where id = :dossier for update")
                .param("dossier", dossier.id())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!known) {
            throw new NotFound();
        }
    }

    /** Several dossiers, in the order of their ids. */
    void holdAll(Collection<DossierId> dossiers) {
        dossiers.stream()
                .distinct()
                .sorted(Comparator.comparing(dossier -> dossier.id().toString()))
                .forEach(this::hold);
    }

    /** The roster of a run, for this transaction alone; it is made when it is needed for the first time. */
    Roster reserve(CourseRunId run) {
        return rosters.reserve(run.id()).orElseGet(() -> {
            rosters.open(run.id());
            return rosters.reserve(run.id()).orElseThrow(NotFound::new);
        });
    }

    /** Several rosters, in the order of their ids. */
    void reserveAll(Collection<CourseRunId> runs) {
        runs.stream().sorted(Comparator.comparing(run -> run.id().toString())).forEach(this::reserve);
    }

    /**
     * Puts somebody who is not on the run yet at the end of its waiting list, if it is full: what a thousand who ask at
     * once need, without reading all who wait. Leaves the run locked.
     *
     * @param clock asked under the lock: who gets it first asked first
     * @return empty for a run with a free seat, or of which nobody has asked for one
     */
    Optional<EnrolmentId> queueUp(CourseRunId run, DossierId dossier, UserId by, Clock clock) {
        boolean full = database.sql("select held >= capacity from roster where course_run_id = :run for update")
                .param("run", run.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!full) {
            return Optional.empty();
        }
        EnrolmentId id = EnrolmentId.next();
        database.sql("""
                        insert into enrolment (id, course_run_id, dossier_id, state, requested_by, requested_at, queued_at)
                        select :id, :run, :dossier, 'WAITLISTED', :by, q.at, q.at
                        from (select greatest(:now, coalesce(max(e.queued_at) + interval 1 microsecond, :now)) as at
                              from enrolment e where e.course_run_id = :run and e.state = 'WAITLISTED') q
                        """)
                .param("id", id.id())
                .param("run", run.id())
                .param("dossier", dossier.id())
                .param("by", by.id())
                .param("now", UtcColumn.of(clock.instant()))
                .update();
        audit.did("seat-requested", "enrolment", id.id(), dossier.id());
        return Optional.of(id);
    }

    void keep(Roster roster) {
        rosters.saveAndFlush(roster);
        rosters.count(roster.run().id(), roster.seatsTaken(), roster.offersMade());
    }

    void trace(String action, Enrolment enrolment) {
        audit.did(action, "enrolment", enrolment.id().id(), enrolment.dossier().id());
    }

    void traceOffered(List<Enrolment> lucky) {
        lucky.forEach(enrolment -> traceWithoutDossier("seat-offered", enrolment));
    }

    void traceWithoutDossier(String action, Enrolment enrolment) {
        audit.did(action, "enrolment", enrolment.id().id(), null);
    }

    void traceRun(String action, CourseRunId run) {
        audit.did(action, "course-run", run.id(), null);
    }
}
