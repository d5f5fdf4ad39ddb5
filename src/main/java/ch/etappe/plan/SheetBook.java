package ch.etappe.plan;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.UtcColumn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sheets that were laid before people, and the words that were given for German ones. The callers checked the access. */
@Component
class SheetBook {

    private static final String COLUMNS =
            "select s.id, s.dossier_id, s.plan_id, s.version_no, s.edition, s.language, s.content, s.sha256 from plan_sheet s ";

    private final JdbcClient database;
    private final SheetWriter writer;
    private final Dossiers dossiers;
    private final CurrentUser currentUser;
    private final Clock clock;

    SheetBook(JdbcClient database, SheetWriter writer, Dossiers dossiers, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.writer = writer;
        this.dossiers = dossiers;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The sheet of a version that is proposed or was; empty for drafts and for versions from before sheets were kept. */
    Optional<PlanSheet> of(IntegrationPlan plan) {
        UUID sheet = plan.sheetId();
        return sheet == null
                ? Optional.empty()
                : database.sql(COLUMNS + "where s.id = :sheet")
                        .param("sheet", sheet)
                        .query(SheetBook::sheet)
                        .optional();
    }

    /** What the sheet of a draft would say now. */
    SheetContent preview(IntegrationPlan plan) {
        DossierOverview about = dossiers.overview(plan.dossier());
        return writer.write(
                plan,
                about,
                words(plan.dossier(), writer.own(about).tag()),
                Dates.dayOf(plan.proposedAt().orElse(clock.instant())));
    }

    /** Keeps what is proposed as it is now; where a sheet of the same plan says the same, that one. */
    void freeze(IntegrationPlan plan) {
        SheetContent content = preview(plan);
        String hash = sha256(content.html());
        UUID id = database.sql("select id from plan_sheet where plan_id = :plan and sha256 = :hash limit 1")
                .param("plan", plan.id().id())
                .param("hash", hash)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> add(plan, content, hash));
        plan.lay(id);
    }

    /** For plans that were proposed before sheets were kept: what they say has not changed since. */
    PlanSheet required(IntegrationPlan plan) {
        if (plan.sheetId() == null) {
            freeze(plan);
        }
        return of(plan).orElseThrow();
    }

    private UUID add(IntegrationPlan plan, SheetContent content, String hash) {
        UUID id = Ids.next();
        database.sql("""
                        insert into plan_sheet (id, dossier_id, plan_id, version_no, edition, language, content, sha256,
                                                frozen_at)
                        values (:id, :dossier, :plan, :version, :edition, :language, :content, :hash, :now)
                        """)
                .param("id", id)
                .param("dossier", plan.dossier().id())
                .param("plan", plan.id().id())
                .param("version", plan.versionNo())
                .param("edition", plan.edition())
                .param("language", content.language())
                .param("content", content.html())
                .param("hash", hash)
                .param("now", UtcColumn.of(clock.instant()))
                .update();
        return id;
    }

    /** The words that were given, by the German ones; the last ones count. */
    Map<String, String> words(DossierId dossier, String language) {
        Map<String, String> words = new HashMap<>();
        database.sql("""
                        select german, words from plan_wording
                        where dossier_id = :dossier and language = :language order by written_at, id
                        """)
                .param("dossier", dossier.id())
                .param("language", language)
                .query(row -> {
                    words.put(row.getString("german"), row.getString("words"));
                });
        words.values().removeIf(String::isBlank);
        return words;
    }

    /** @param words blank to take earlier ones back */
    void word(DossierId dossier, String language, String german, String words) {
        database.sql("""
                        insert into plan_wording (id, dossier_id, language, german, words, written_by, written_at)
                        values (:id, :dossier, :language, :german, :words, :by, :now)
                        """)
                .param("id", Ids.next())
                .param("dossier", dossier.id())
                .param("language", language)
                .param("german", german)
                .param("words", words)
                .param("by", currentUser.id().id())
                .param("now", UtcColumn.of(clock.instant()))
                .update();
    }

    private static PlanSheet sheet(ResultSet row, int number) throws SQLException {
        return new PlanSheet(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("version_no"),
                row.getInt("edition"),
                row.getString("language"),
                row.getString("content"),
                row.getString("sha256"));
    }

    private static String sha256(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
