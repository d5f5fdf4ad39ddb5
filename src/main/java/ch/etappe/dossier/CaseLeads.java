package ch.etappe.dossier;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.organisation.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a case is led. */
@Service
@Transactional(readOnly = true)
public class CaseLeads {

    private static final int SHOWN = 20;

    private final DossierAccess access;
    private final DossierHistory history;
    private final Responsibilities responsibilities;
    private final Absences absences;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    CaseLeads(
            DossierAccess access,
            DossierHistory history,
            Responsibilities responsibilities,
            Absences absences,
            Settings settings,
            JdbcClient database,
            Clock clock) {
        this.access = access;
        this.history = history;
        this.responsibilities = responsibilities;
        this.absences = absences;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** @throws NotFound for an unknown dossier and for one out of reach */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public CaseLead of(DossierId dossier) {
        access.require(dossier);
        return database.sql("""
                        select d.*, p.entry_date, u.display_name from dossier d
                        join person p on p.id = d.person_id left join user_account u on u.id = d.responsible_id
                        where d.id = :dossier
                        """)
                .param("dossier", dossier.id())
                .query((row, number) -> read(dossier, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whom the signed-in refugee can turn to; empty while no dossier is open. */
    @PreAuthorize("hasRole('REFUGEE')")
    public Optional<ContactPerson> mine() {
        return database.sql("""
                        select u.display_name, s.display_name as deputy, a.to_on, r.name, r.phone
                        from dossier d join social_region r on r.id = d.region_id
                        join user_account u on u.id = d.responsible_id
                        left join caseworker_absence a on a.caseworker_id = d.responsible_id and a.cancelled_at is null
                             and :today between a.from_on and a.to_on
                        left join user_account s on s.id = a.deputy_id
                        where d.open_person = :person
                        """)
                .param("today", today())
                .param("person", access.reach().person())
                .query((row, number) -> new ContactPerson(
                        row.getString("display_name"),
                        row.getString("deputy"),
                        row.getObject("to_on", LocalDate.class),
                        row.getString("name"),
                        row.getString("phone")))
                .optional();
    }

    private CaseLead read(DossierId dossier, ResultSet row) throws SQLException {
        LocalDate today = today();
        DossierState stored = DossierState.valueOf(row.getString("state"));
        LocalDate pausedUntil = row.getObject("paused_until", LocalDate.class);
        boolean over = Dossier.isPauseOver(stored, pausedUntil, today);
        UUID responsible = row.getObject("responsible_id", UUID.class);
        StaffMember member =
                responsible == null ? null : new StaffMember(new UserId(responsible), row.getString("display_name"));
        String closeReason = row.getString("close_reason");
        return new CaseLead(
                dossier,
                row.getLong("version"),
                over ? DossierState.ACTIVE : stored,
                member,
                row.getObject("responsible_since", LocalDate.class),
                member == null ? null : absences.of(member.id(), today).orElse(null),
                over ? null : pausedUntil,
                over ? null : row.getString("pause_reason"),
                row.getObject("closed_on", LocalDate.class),
                closeReason == null ? null : CloseReason.valueOf(closeReason),
                stored == DossierState.CLOSED
                        ? null
                        : closingReview(
                                row.getObject("entry_date", LocalDate.class),
                                row.getObject("review_again_on", LocalDate.class),
                                today),
                member != null && responsibilities.mayAssign(member.id()),
                history.of(dossier, SHOWN));
    }

    /** At the latest so many years after entry, by the calendar: who came on 29 February is due on the 28th. */
    private @Nullable LocalDate closingReview(LocalDate entry, @Nullable LocalDate again, LocalDate today) {
        LocalDate due = again == null ? entry.plusYears(settings.value(DossierSettings.CLOSING_REVIEW)) : again;
        int ahead = settings.value(DossierSettings.CLOSING_REVIEW_AHEAD);
        return due.isAfter(today.plusDays(ahead)) ? null : due;
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /**
     * @param deputy who stands in today; null if the person is here
     * @param deputyUntil last day of it
     * @param phone of the office; null if it has none
     */
    public record ContactPerson(
            String name,
            @Nullable String deputy,
            @Nullable LocalDate deputyUntil,
            String office,
            @Nullable String phone) {}
}
