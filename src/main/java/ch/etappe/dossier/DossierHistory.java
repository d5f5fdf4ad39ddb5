package ch.etappe.dossier;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads what happened to a case; append-only, in the transaction of the act. */
@Component
class DossierHistory {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    DossierHistory(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void add(DossierId dossier, HistoryAct act) {
        add(dossier, act, null, null, null, null);
    }

    void add(
            DossierId dossier,
            HistoryAct act,
            @Nullable UserId to,
            @Nullable CloseReason code,
            @Nullable LocalDate day,
            @Nullable String reason) {
        database.sql("""
                        insert into dossier_history (id, dossier_id, at, act, by_id, to_id, code, day, reason)
                        values (:id, :dossier, :at, :act, :by, :to, :code, :day, :reason)
                        """)
                .param("id", Ids.next())
                .param("dossier", dossier.id())
                .param("at", UtcColumn.of(clock.instant()))
                .param("act", act.name())
                .param(
                        "by",
                        currentUser.find().map(account -> account.id().id()).orElse(null))
                .param("to", to == null ? null : to.id())
                .param("code", code == null ? null : code.name())
                .param("day", day)
                .param("reason", reason)
                .update();
    }

    /** Newest first. */
    List<HistoryEntry> of(DossierId dossier, int limit) {
        return database.sql("""
                        select h.*, b.display_name as by_name, t.display_name as to_name
                        from dossier_history h
                        left join user_account b on b.id = h.by_id left join user_account t on t.id = h.to_id
                        where h.dossier_id = :dossier order by h.at desc, h.id desc limit :limit
                        """)
                .param("dossier", dossier.id())
                .param("limit", limit)
                .query((row, number) -> new HistoryEntry(
                        UtcColumn.instant(row, "at"),
                        HistoryAct.valueOf(row.getString("act")),
                        row.getString("by_name"),
                        row.getString("to_name"),
                        Optional.ofNullable(row.getString("code"))
                                .map(CloseReason::valueOf)
                                .orElse(null),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }
}
