package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away and who stands in. The deputy sees the cases among the own ones and acts on them; responsible stays who is
 * (business rule BR02). Caseworkers enter their own absences, a region lead those of the region.
 */
@Service
@Transactional
public class Absences {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private static final String READ = """
            select a.id, a.caseworker_id, c.display_name as who, a.deputy_id, d.display_name as deputy, a.from_on, a.to_on
            from caseworker_absence a join user_account c on c.id = a.caseworker_id
                                      join user_account d on d.id = a.deputy_id
            where a.cancelled_at is null
            """;

    private final StaffOfRegion staff;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    Absences(StaffOfRegion staff, CurrentUser currentUser, AuditTrail audit, JdbcClient database, Clock clock) {
        this.staff = staff;
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** Of the whole region, those that are not over, the next to begin first. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public List<Absence> ahead() {
        return database.sql(READ + """
                         and a.to_on >= :today and a.caseworker_id in
                             (select user_id from role_assignment where region_id = :region and valid_to is null)
                        order by a.from_on, a.id
                        """)
                .param("today", today())
                .param("region", staff.ownRegion())
                .query(Absences::read)
                .list();
    }

    /** Whether the account may enter or take back an absence of this person. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public boolean mayEnterFor(UserId user) {
        return currentUser.role() == Role.REGION_LEAD || currentUser.id().equals(user);
    }

    /**
     * @param from first day
     * @param to last day, today or later
     * @throws NotFound if the account may not enter it for this person
     * @throws Refusal {@code dossier.refusal.not-staff}, {@code dossier.refusal.deputy-self},
     *     {@code dossier.refusal.absence-order}, {@code dossier.refusal.absence-overlap},
     *     {@code dossier.refusal.deputy-away}
     */
    @PreAuthorize(LEADS_CASES)
    public void enter(UserId who, UserId deputy, LocalDate from, LocalDate to) {
        if (!mayEnterFor(who)) {
            throw new NotFound();
        }
        if (!staff.has(who) || !staff.has(deputy)) {
            throw new Refusal("dossier.refusal.not-staff");
        }
        if (who.equals(deputy)) {
            throw new Refusal("dossier.refusal.deputy-self");
        }
        if (to.isBefore(from) || to.isBefore(today())) {
            throw new Refusal("dossier.refusal.absence-order");
        }
        lock(who);
        if (overlaps(who, from, to)) {
            throw new Refusal("dossier.refusal.absence-overlap");
        }
        if (overlaps(deputy, from, to)) {
            throw new Refusal("dossier.refusal.deputy-away");
        }
        UUID id = Ids.next();
        database.sql("""
                        insert into caseworker_absence (id, caseworker_id, deputy_id, from_on, to_on, set_by, set_at)
                        values (:id, :who, :deputy, :from, :to, :by, :at)
                        """)
                .param("id", id)
                .param("who", who.id())
                .param("deputy", deputy.id())
                .param("from", from)
                .param("to", to)
                .param("by", currentUser.id().id())
                .param("at", UtcColumn.of(clock.instant()))
                .update();
        audit.did("absence-entered", "absence", id, null);
    }

    /** Takes an absence back; a second click changes nothing. */
    @PreAuthorize(LEADS_CASES)
    public void takeBack(UUID id) {
        Absence absence =
                ahead().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        if (!mayEnterFor(absence.who().id())) {
            throw new NotFound();
        }
        database.sql("update caseworker_absence set cancelled_at = :now where id = :id and cancelled_at is null")
                .param("now", UtcColumn.of(clock.instant()))
                .param("id", id)
                .update();
        audit.did("absence-taken-back", "absence", id, null);
    }

    /** The signed-in account and those for whom it stands in today: their cases are in its hands. */
    @PreAuthorize(LEADS_CASES)
    @Transactional(readOnly = true)
    public List<UserId> actsFor() {
        return actsFor(currentUser.id(), today());
    }

    /** The person and those for whom they stand in on that day. */
    List<UserId> actsFor(UserId deputy, LocalDate on) {
        List<UserId> all = new ArrayList<>(List.of(deputy));
        database.sql("""
                        select distinct caseworker_id from caseworker_absence
                        where deputy_id = :deputy and cancelled_at is null and :on between from_on and to_on
                        """)
                .param("deputy", deputy.id())
                .param("on", on)
                .query(UUID.class)
                .list()
                .forEach(id -> all.add(new UserId(id)));
        return all;
    }

    /** The absence of that person on that day, if there is one. */
    Optional<Absence> of(UserId who, LocalDate on) {
        return database.sql(READ + " and a.caseworker_id = :who and :on between a.from_on and a.to_on limit 1")
                .param("who", who.id())
                .param("on", on)
                .query(Absences::read)
                .optional();
    }

    private void lock(UserId who) {
        database.sql("select id from user_account where id = :who for update")
                .param("who", who.id())
                .query(UUID.class)
                .single();
    }

    private boolean overlaps(UserId who, LocalDate from, LocalDate to) {
        return database.sql("""
                                select count(*) from caseworker_absence
                                where caseworker_id = :who and cancelled_at is null and from_on <= :to and to_on >= :from
                                """)
                        .param("who", who.id())
                        .param("from", from)
                        .param("to", to)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new StaffMember(new UserId(row.getObject("caseworker_id", UUID.class)), row.getString("who")),
                new StaffMember(new UserId(row.getObject("deputy_id", UUID.class)), row.getString("deputy")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class));
    }
}
