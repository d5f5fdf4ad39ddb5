package ch.etappe.plan;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of signatures and refusals; they are only added. Whoever adds one holds the lock of the dossier's plans. */
@Component
class SignatureBook {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;

    SignatureBook(JdbcClient database, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<Signature> of(UUID sheet) {
        return database.sql("""
                        select s.signatory, s.way, u.display_name, s.signed_on, s.recorded_at, s.document_id
                        from plan_signature s left join user_account u on u.id = s.signed_by
                        where s.sheet_id = :sheet order by s.recorded_at, s.signatory
                        """)
                .param("sheet", sheet)
                .query((row, number) -> new Signature(
                        row.getString("signatory").equals(Signatory.CLIENT.name()),
                        SignatureWay.valueOf(row.getString("way")),
                        row.getString("display_name"),
                        row.getObject("signed_on", LocalDate.class),
                        UtcColumn.instant(row, "recorded_at"),
                        row.getObject("document_id", UUID.class)))
                .list();
    }

    boolean has(PlanSheet sheet, Signatory signatory) {
        return of(sheet.id()).stream().anyMatch(one -> one.byClient() == (signatory == Signatory.CLIENT));
    }

    /**
     * @param on null for today
     * @param document the scan, on paper
     */
    void add(PlanSheet sheet, Signatory signatory, SignatureWay way, @Nullable LocalDate on, @Nullable UUID document) {
        Instant now = clock.instant();
        boolean own = signatory == Signatory.OFFICE || way == SignatureWay.DIGITAL;
        database.sql("""
                        insert into plan_signature (id, sheet_id, sha256, signatory, way, language, edition, understood,
                                                    signed_by, signed_on, document_id, recorded_by, recorded_at)
                        values (:id, :sheet, :hash, :signatory, :way, :language, :edition, true, :signer, :on, :document,
                                :by, :now)
                        """)
                .param("id", Ids.next())
                .param("sheet", sheet.id())
                .param("hash", sheet.sha256())
                .param("signatory", signatory.name())
                .param("way", way.name())
                .param("language", sheet.language())
                .param("edition", sheet.edition())
                .param("signer", own ? currentUser.id().id() : null)
                .param("on", on == null ? Dates.dayOf(now) : on)
                .param("document", document)
                .param("by", currentUser.id().id())
                .param("now", UtcColumn.of(now))
                .update();
    }

    Optional<PlanRefused> refused(UUID sheet) {
        return database.sql("""
                        select r.reason, r.recorded_at, r.review_on, w.reason as because
                        from plan_refusal r left join plan_without_client w on w.sheet_id = r.sheet_id
                        where r.sheet_id = :sheet
                        """)
                .param("sheet", sheet)
                .query((row, number) -> new PlanRefused(
                        row.getString("reason"),
                        Dates.dayOf(UtcColumn.instant(row, "recorded_at")),
                        row.getObject("review_on", LocalDate.class),
                        row.getString("because")))
                .optional();
    }

    void refuse(PlanSheet sheet, String reason, LocalDate reviewOn) {
        database.sql("""
                        insert into plan_refusal (sheet_id, reason, review_on, recorded_by, recorded_at)
                        values (:sheet, :reason, :review, :by, :now)
                        """)
                .param("sheet", sheet.id())
                .param("reason", reason)
                .param("review", reviewOn)
                .param("by", currentUser.id().id())
                .param("now", UtcColumn.of(clock.instant()))
                .update();
    }

    void withoutClient(PlanSheet sheet, String reason) {
        database.sql("""
                        insert into plan_without_client (sheet_id, reason, recorded_by, recorded_at)
                        values (:sheet, :reason, :by, :now)
                        """)
                .param("sheet", sheet.id())
                .param("reason", reason)
                .param("by", currentUser.id().id())
                .param("now", UtcColumn.of(clock.instant()))
                .update();
    }
}
