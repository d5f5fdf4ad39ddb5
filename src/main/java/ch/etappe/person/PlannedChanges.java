package ch.etappe.person;

import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.Jurisdiction;
import ch.etappe.person.PersonScope.Data;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an office knows in advance: that a family moves on the first, that a permit holds from next month on. Until its
 * day nothing changes, neither the region nor who may read; on its day {@link PlannedDays} lets it take effect.
 */
@Service
@Transactional
public class PlannedChanges {

    private static final String CHANGES = "hasRole('CASEWORKER')";

    private final JdbcClient database;
    private final PersonRepository people;
    private final PersonGate gate;
    private final Jurisdiction jurisdiction;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlannedChanges(
            JdbcClient database,
            PersonRepository people,
            PersonGate gate,
            Jurisdiction jurisdiction,
            CurrentUser currentUser,
            Clock clock) {
        this.database = database;
        this.people = people;
        this.gate = gate;
        this.jurisdiction = jurisdiction;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What lies ahead, and what could not take effect and nobody has looked at; the earliest first.
     *
     * @throws NotFound for a person out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    @Transactional(readOnly = true)
    public List<PlannedChange> of(PersonId person) {
        gate.reads(person, Data.MASTER_DATA);
        return database.sql("""
                        select c.*, m.name from planned_change c left join municipality m on m.bfs_no = c.bfs_no
                        where c.person_id = :person and c.outcome in ('AHEAD', 'REFUSED') order by c.starts_on, c.id
                        """)
                .param("person", person.id())
                .query((row, number) -> new PlannedChange(
                        row.getObject("id", UUID.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getString("name"),
                        status(row),
                        row.getString("outcome").equals("REFUSED")))
                .list();
    }

    /**
     * From that day on the person will live in another municipality of the canton. One that is planned for the same day
     * is replaced.
     *
     * @param on after today, at most a year ahead
     * @throws NotFound for a person out of reach
     * @throws Refusal {@code person.refusal.not-ahead}, {@code organisation.refusal.no-region}
     */
    @PreAuthorize(CHANGES)
    public void move(PersonId person, BfsNumber to, LocalDate on) {
        take(person, on);
        jurisdiction.regionOf(to, on);
        plan(person, on, to, null);
    }

    /**
     * From that day on this status will hold. One that is planned for the same day is replaced.
     *
     * @param from after today, at most a year ahead
     * @throws NotFound for a person out of reach
     * @throws Refusal {@code person.refusal.not-ahead}, or if permit and group exclude each other
     */
    @PreAuthorize(CHANGES)
    public void hold(PersonId person, ResidenceStatus status, LocalDate from) {
        take(person, from);
        FieldProblem.refuse(status.problems(gate.today(), gate.today()));
        plan(person, from, null, status);
    }

    /**
     * It will not take effect. A second click changes nothing.
     *
     * @throws NotFound for a person out of reach
     */
    @PreAuthorize(CHANGES)
    public void takeBack(PersonId person, UUID id) {
        gate.writes(person, Data.MASTER_DATA);
        people.lock(person.id());
        int ended = database.sql("""
                        update planned_change set outcome = 'TAKEN_BACK', ended_at = :now
                        where id = :id and person_id = :person and outcome in ('AHEAD', 'REFUSED')
                        """)
                .param("now", now())
                .param("id", id)
                .param("person", person.id())
                .update();
        if (ended > 0) {
            gate.note("plan-taken-back", person);
        }
    }

    private void take(PersonId person, LocalDate day) {
        gate.writes(person, Data.MASTER_DATA);
        if (!day.isAfter(gate.today()) || day.isAfter(PlannedChange.latest(gate.today()))) {
            throw new Refusal("person.refusal.not-ahead");
        }
        people.lock(person.id());
    }

    private void plan(PersonId person, LocalDate day, @Nullable BfsNumber to, @Nullable ResidenceStatus status) {
        database.sql("""
                        update planned_change set outcome = 'TAKEN_BACK', ended_at = :now
                        where person_id = :person and outcome = 'AHEAD' and starts_on = :day and (bfs_no is not null) = :move
                        """)
                .param("now", now())
                .param("person", person.id())
                .param("day", day)
                .param("move", to != null)
                .update();
        database.sql("""
                        insert into planned_change (id, person_id, starts_on, bfs_no, permit, target_group, decided_on,
                                                    rejected_on, planned_by, planned_at)
                        values (:id, :person, :day, :bfs, :permit, :group, :decided, :rejected, :by, :now)
                        """)
                .param("id", Ids.next())
                .param("person", person.id())
                .param("day", day)
                .param("bfs", to == null ? null : to.number())
                .param(
                        "permit",
                        status == null || status.permit() == null
                                ? null
                                : status.permit().name())
                .param("group", status == null ? null : status.targetGroup().name())
                .param("decided", status == null ? null : status.decidedOn())
                .param("rejected", status == null ? null : status.rejectedOn())
                .param("by", currentUser.id().id())
                .param("now", now())
                .update();
        gate.note(to == null ? "status-planned" : "move-planned", person);
    }

    static @Nullable ResidenceStatus status(ResultSet row) throws SQLException {
        String group = row.getString("target_group");
        String permit = row.getString("permit");
        return group == null
                ? null
                : new ResidenceStatus(
                        permit == null ? null : Permit.valueOf(permit),
                        TargetGroup.valueOf(group),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("rejected_on", LocalDate.class));
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }
}
