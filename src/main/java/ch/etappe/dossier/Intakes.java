package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.Intake.Standing;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who receives the new dossiers of the account's region, so that each has somebody responsible from its first day on
 * (business rule BR02). The lead of the region chooses; without a choice that works they fall to the lead.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REGION_LEAD')")
public class Intakes {

    private final StaffOfRegion staff;
    private final Absences absences;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    Intakes(
            StaffOfRegion staff,
            Absences absences,
            CurrentUser currentUser,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.staff = staff;
        this.absences = absences;
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Intake current() {
        return database.sql("""
                        select r.intake_id, c.display_name as chosen, i.user_id, u.display_name as receives
                        from social_region r join region_intake i on i.region_id = r.id
                                             left join user_account c on c.id = r.intake_id
                                             left join user_account u on u.id = i.user_id
                        where r.id = :region
                        """)
                .param("region", staff.ownRegion())
                .query((row, number) -> intake(row))
                .single();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<IntakeChoice> history(int limit) {
        return database.sql("""
                        select h.chosen_at, w.display_name as who, b.display_name as chooser
                        from intake_choice h join user_account w on w.id = h.user_id join user_account b on b.id = h.chosen_by
                        where h.region_id = :region order by h.chosen_at desc, h.id desc limit :limit
                        """)
                .param("region", staff.ownRegion())
                .param("limit", limit)
                .query((row, number) -> new IntakeChoice(
                        UtcColumn.instant(row, "chosen_at"), row.getString("who"), row.getString("chooser")))
                .list();
    }

    /**
     * From now on new dossiers fall to this person; those that lie somewhere stay there. The same person again changes
     * nothing.
     *
     * @throws Refusal {@code dossier.refusal.not-staff} unless it is an active caseworker of the region
     */
    public void choose(UserId who) {
        if (!staff.has(who)) {
            throw new Refusal("dossier.refusal.not-staff");
        }
        UUID region = staff.ownRegion();
        int changed =
                database.sql("""
                        update social_region set intake_id = :who where id = :region and not (intake_id <=> :who)
                        """).param("who", who.id()).param("region", region).update();
        if (changed == 0) {
            return;
        }
        database.sql("""
                        insert into intake_choice (id, region_id, user_id, chosen_by, chosen_at)
                        values (:id, :region, :who, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("region", region)
                .param("who", who.id())
                .param("by", currentUser.id().id())
                .param("at", UtcColumn.of(clock.instant()))
                .update();
        audit.did("intake-chosen", "social-region", region, null);
    }

    private Intake intake(ResultSet row) throws SQLException {
        StaffMember chosen = member(row, "intake_id", "chosen");
        StaffMember receives = member(row, "user_id", "receives");
        if (chosen == null) {
            return new Intake(Standing.NOBODY, null, receives, null);
        }
        if (!chosen.equals(receives)) {
            return new Intake(Standing.LEFT, chosen, receives, null);
        }
        Absence absence = absences.of(chosen.id(), Dates.dayOf(clock.instant())).orElse(null);
        return new Intake(absence == null ? Standing.FINE : Standing.AWAY, chosen, receives, absence);
    }

    private static @Nullable StaffMember member(ResultSet row, String id, String name) throws SQLException {
        UUID user = row.getObject(id, UUID.class);
        return user == null ? null : new StaffMember(new UserId(user), row.getString(name));
    }
}
