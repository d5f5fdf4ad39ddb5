package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of talks under way. Every change compares the version that was read, so that nobody overwrites unseen. */
@Component
class ConversationStore {

    private static final String ONE = """
            select c.*, p.official_name, p.first_name, p.interpreter_language,
                   (select l.language from person_language l where l.person_id = p.id order by l.position limit 1)
                       as best_language,
                   u.display_name, m.name as municipality,
                   exists (select 1 from first_information_talk t where t.dossier_id = c.dossier_id) as recorded
            from talk_conversation c join dossier d on d.id = c.dossier_id join person p on p.id = d.person_id
                 join user_account u on u.id = c.changed_by join municipality m on m.bfs_no = c.bfs_no
            where c.dossier_id = :dossier
            """;

    private final JdbcClient database;
    private final Clock clock;

    ConversationStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins a talk with the guide in force; one that exists goes on, led by this municipality from now on. */
    void begin(DossierId dossier, BfsNumber municipality, UserId by) {
        database.sql("""
                        insert into talk_conversation (dossier_id, bfs_no, begun_in, guide_version, begun_by, begun_at, changed_by,
                                                       changed_at)
                        select :dossier, :municipality, :municipality, g.id, :by, :now, :by, :now
                        from guide_version g where g.state = 'IN_FORCE'
                        on duplicate key update bfs_no = :municipality
                        """)
                .param("dossier", dossier.id())
                .param("municipality", municipality.number())
                .param("by", by.id())
                .param("now", now())
                .update();
    }

    Optional<Conversation> find(DossierId dossier) {
        Map<Topic, Conversation.Noted> topics = topics(dossier);
        return database.sql(ONE)
                .param("dossier", dossier.id())
                .query((row, number) -> conversation(row, topics))
                .optional();
    }

    /** @return false if somebody else changed it meanwhile */
    boolean save(DossierId dossier, TalkNote note, long version, UserId by) {
        return database.sql("""
                        update talk_conversation set held_on = :heldOn, language = :language, interpreter = :interpreter,
                               triage = :triage, triage_words = :words, changed_by = :by, changed_at = :now,
                               version = version + 1
                        where dossier_id = :dossier and version = :version
                        """)
                        .param("heldOn", note.heldOn())
                        .param("language", note.language())
                        .param("interpreter", note.interpreter())
                        .param(
                                "triage",
                                note.triage() == null ? null : note.triage().name())
                        .param("words", Office.orNull(note.triageWords()))
                        .param("by", by.id())
                        .param("now", now())
                        .param("dossier", dossier.id())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** @return false if somebody else changed it meanwhile */
    boolean save(DossierId dossier, Topic topic, TopicNote note, long version, UserId by) {
        String sql = version == 0 ? """
                insert ignore into talk_topic (dossier_id, topic, understood, need, need_words, changed_by, changed_at,
                                               version)
                values (:dossier, :topic, :understood, :need, :words, :by, :now, :version + 1)
                """ : """
                update talk_topic set understood = :understood, need = :need, need_words = :words, changed_by = :by,
                       changed_at = :now, version = version + 1
                where dossier_id = :dossier and topic = :topic and version = :version
                """;
        return database.sql(sql)
                        .param("dossier", dossier.id())
                        .param("topic", topic.name())
                        .param("understood", note.understood())
                        .param("need", note.need())
                        .param("words", Office.orNull(note.needWords()))
                        .param("by", by.id())
                        .param("now", now())
                        .param("version", version)
                        .update()
                > 0;
    }

    private Map<Topic, Conversation.Noted> topics(DossierId dossier) {
        Map<Topic, Conversation.Noted> topics = new EnumMap<>(Topic.class);
        database.sql("select topic, understood, need, need_words, version from talk_topic where dossier_id = :dossier")
                .param("dossier", dossier.id())
                .query(row -> {
                    TopicNote note =
                            new TopicNote(row.getBoolean(2), row.getBoolean(3), Office.orBlank(row.getString(4)));
                    topics.put(Topic.valueOf(row.getString(1)), new Conversation.Noted(note, row.getLong(5)));
                });
        return topics;
    }

    private static Conversation conversation(ResultSet row, Map<Topic, Conversation.Noted> topics) throws SQLException {
        String interpreter = row.getString("interpreter_language");
        String triage = row.getString("triage");
        TalkNote note = new TalkNote(
                row.getObject("held_on", LocalDate.class),
                row.getString("language"),
                row.getBoolean("interpreter"),
                triage == null ? null : Triage.valueOf(triage),
                Office.orBlank(row.getString("triage_words")));
        return new Conversation(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                firstOf(interpreter, row.getString("best_language")),
                new GuideVersionId(row.getObject("guide_version", UUID.class)),
                note,
                row.getLong("version"),
                topics,
                row.getString("display_name"),
                row.getString("municipality"),
                UtcColumn.instant(row, "changed_at"),
                row.getBoolean("recorded"));
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }
}
