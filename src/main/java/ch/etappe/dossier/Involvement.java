package ch.etappe.dossier;

import ch.etappe.audit.PurposeOfReading;
import ch.etappe.audit.ReadingPurpose;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Account;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the signed-in account stands to a case: it decides about the glass, and is written down with each reading. */
@Component
class Involvement implements PurposeOfReading {

    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    Involvement(CurrentUser currentUser, JdbcClient database, Clock clock) {
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<ReadingPurpose> of(UUID dossier) {
        return standing(new DossierId(dossier)).map(this::purpose);
    }

    /** Empty for a case that does not exist. */
    Optional<Standing> standing(DossierId dossier) {
        Instant now = clock.instant();
        return database.sql("""
                        select d.region_id, d.responsible_id = :me as leads, g.open_until, g.words,
                               exists (select 1 from caseworker_absence a
                                       where a.caseworker_id = d.responsible_id and a.deputy_id = :me
                                         and a.cancelled_at is null and :today between a.from_on and a.to_on) as stands_in
                        from dossier d
                        left join dossier_glass g on g.dossier_id = d.id and g.account_id = :me and g.open_until > :now
                        where d.id = :dossier
                        order by g.open_until desc limit 1
                        """)
                .param("dossier", dossier.id())
                .param("me", currentUser.id().id())
                .param("today", Dates.dayOf(now))
                .param("now", UtcColumn.of(now))
                .query((row, number) -> standing(row))
                .optional();
    }

    private Standing standing(ResultSet row) throws SQLException {
        boolean broken = row.getObject("open_until") != null;
        return new Standing(
                row.getObject("region_id", UUID.class),
                row.getBoolean("leads"),
                row.getBoolean("stands_in"),
                currentUser.role() == Role.REGION_LEAD,
                broken ? UtcColumn.instant(row, "open_until") : null,
                row.getString("words"));
    }

    private ReadingPurpose purpose(Standing standing) {
        Account account = currentUser.account();
        return switch (account.role()) {
            case REFUGEE -> ReadingPurpose.OWN_FILE;
            case MUNICIPALITY -> ReadingPurpose.WELCOME;
            case CASEWORKER, REGION_LEAD -> ofOffice(standing, account);
            case PROVIDER, CANTON, ASSOCIATION, ADMIN -> ReadingPurpose.MANDATE;
        };
    }

    private static ReadingPurpose ofOffice(Standing standing, Account account) {
        if (!(account.scope() instanceof Scope.Region own) || !own.id().equals(standing.region())) {
            return ReadingPurpose.OTHER_REGION;
        }
        if (standing.leads()) {
            return ReadingPurpose.LEADS_CASE;
        }
        if (standing.standsIn()) {
            return ReadingPurpose.STANDS_IN;
        }
        return switch (standing.glass()) {
            case NONE -> ReadingPurpose.MANDATE;
            case CLOSED -> ReadingPurpose.OVERSIGHT;
            case BROKEN -> ReadingPurpose.BREAK_GLASS;
        };
    }

    /**
     * @param openUntil until when this account's break of the glass holds; null if there is none
     * @param words the reason given for it
     */
    record Standing(
            UUID region,
            boolean leads,
            boolean standsIn,
            boolean oversees,
            @Nullable Instant openUntil,
            @Nullable String words) {

        Glass glass() {
            if (!oversees || leads || standsIn) {
                return Glass.NONE;
            }
            return openUntil == null ? Glass.CLOSED : Glass.BROKEN;
        }
    }
}
