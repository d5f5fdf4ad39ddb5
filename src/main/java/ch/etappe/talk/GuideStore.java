package ch.etappe.talk;

import ch.etappe.i18n.Language;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.talk.GuideEditing.Entry;
import ch.etappe.talk.GuideEditing.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the conversation guide. The schema lets one draft and one version in force be. */
@Component
class GuideStore {

    private final JdbcClient database;
    private final Clock clock;

    GuideStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<GuideOverview.Version> versions() {
        return database.sql("""
                        select g.version_no, g.state, g.published_at, u.display_name,
                               (select count(*) from talk_conversation c where c.guide_version = g.id) as talks
                        from guide_version g left join user_account u on u.id = coalesce(g.published_by, g.begun_by)
                        order by g.version_no desc
                        """)
                .query((row, number) -> new GuideOverview.Version(
                        row.getInt(1),
                        GuideOverview.State.valueOf(row.getString(2)),
                        UtcColumn.find(row, "published_at").orElse(null),
                        row.getString(4),
                        row.getInt(5)))
                .list();
    }

    List<GuideOverview.Completeness> completeness(GuideVersionId version, List<Language> languages) {
        Map<String, int[]> counted = new HashMap<>();
        database.sql("""
                        select language, count(*), sum(reviewed_on is not null) from guide_text
                        where version_id = :version group by language
                        """).param("version", version.id()).query(row -> {
            counted.put(row.getString(1), new int[] {row.getInt(2), row.getInt(3)});
        });
        return languages.stream()
                .map(language -> {
                    int[] numbers = counted.getOrDefault(language.tag(), new int[2]);
                    return new GuideOverview.Completeness(language.tag(), numbers[0], numbers[1]);
                })
                .toList();
    }

    Optional<GuideVersionId> findDraft() {
        return inState(GuideOverview.State.DRAFT);
    }

    /** The draft, or the version in force while there is none. */
    GuideVersionId edited() {
        return findDraft().or(() -> inState(GuideOverview.State.IN_FORCE)).orElseThrow();
    }

    /** The draft; the first change makes one, as a copy of what is in force. */
    GuideVersionId draft(UserId by) {
        return findDraft().orElseGet(() -> begin(by));
    }

    List<Entry> texts(GuideVersionId version, String german, String tag) {
        Map<Topic, Stored> source = texts(version, german);
        Map<Topic, Stored> own = german.equals(tag) ? source : texts(version, tag);
        return Arrays.stream(Topic.values())
                .map(topic -> new Entry(topic, source.get(topic), own.get(topic)))
                .toList();
    }

    Optional<Stored> text(GuideVersionId version, Topic topic, String tag) {
        return Optional.ofNullable(texts(version, tag).get(topic));
    }

    /** @return false if somebody else saved it meanwhile */
    boolean save(GuideVersionId version, Topic topic, String tag, GuideForm form, long seen) {
        String sql = seen == 0 ? """
                insert ignore into guide_text (version_id, topic, language, title, body, reviewed_by, reviewed_on, version)
                values (:id, :topic, :tag, :title, :body, :by, :on, :seen + 1)
                """ : """
                update guide_text set title = :title, body = :body, reviewed_by = :by, reviewed_on = :on,
                       version = version + 1
                where version_id = :id and topic = :topic and language = :tag and version = :seen
                """;
        return database.sql(sql)
                        .param("id", version.id())
                        .param("topic", topic.name())
                        .param("tag", tag)
                        .param("title", form.title())
                        .param("body", form.body())
                        .param("by", Office.orNull(form.reviewedBy()))
                        .param("on", form.reviewedOn())
                        .param("seen", seen)
                        .update()
                > 0;
    }

    void takeReviewsAway(GuideVersionId version, Topic topic, String except) {
        database.sql("""
                        update guide_text set reviewed_by = null, reviewed_on = null, version = version + 1
                        where version_id = :id and topic = :topic and language <> :except and reviewed_on is not null
                        """)
                .param("id", version.id())
                .param("topic", topic.name())
                .param("except", except)
                .update();
    }

    void publish(GuideVersionId draft, UserId by) {
        database.sql("update guide_version set state = 'REPLACED' where state = 'IN_FORCE'")
                .update();
        database.sql("""
                        update guide_version set state = 'IN_FORCE', published_by = :by, published_at = :now
                        where id = :draft
                        """)
                .param("by", by.id())
                .param("now", now())
                .param("draft", draft.id())
                .update();
    }

    void discard(GuideVersionId draft) {
        database.sql("delete from guide_text where version_id = :draft")
                .param("draft", draft.id())
                .update();
        database.sql("delete from guide_version where id = :draft")
                .param("draft", draft.id())
                .update();
    }

    private GuideVersionId begin(UserId by) {
        GuideVersionId fresh = new GuideVersionId(Ids.next());
        GuideVersionId inForce = inState(GuideOverview.State.IN_FORCE).orElseThrow();
        int begun = database.sql("""
                        insert ignore into guide_version (id, version_no, state, begun_by, begun_at)
                        select :id, max(version_no) + 1, 'DRAFT', :by, :now from guide_version
                        """)
                .param("id", fresh.id())
                .param("by", by.id())
                .param("now", now())
                .update();
        if (begun == 0) {
            return findDraft().orElseThrow(); // a colleague began it in the same moment
        }
        database.sql("""
                        insert into guide_text (version_id, topic, language, title, body, reviewed_by, reviewed_on, version)
                        select :id, topic, language, title, body, reviewed_by, reviewed_on, version from guide_text
                        where version_id = :from
                        """).param("id", fresh.id()).param("from", inForce.id()).update();
        return fresh;
    }

    private Optional<GuideVersionId> inState(GuideOverview.State state) {
        return database.sql("select id from guide_version where state = :state")
                .param("state", state.name())
                .query((row, number) -> new GuideVersionId(row.getObject(1, UUID.class)))
                .optional();
    }

    private Map<Topic, Stored> texts(GuideVersionId version, String tag) {
        Map<Topic, Stored> texts = new EnumMap<>(Topic.class);
        database.sql("""
                        select topic, title, body, reviewed_by, reviewed_on, version from guide_text
                        where version_id = :version and language = :tag
                        """).param("version", version.id()).param("tag", tag).query(row -> {
            texts.put(Topic.valueOf(row.getString(1)), stored(row));
        });
        return texts;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        GuideForm form = new GuideForm(
                row.getString("title"),
                row.getString("body"),
                Office.orBlank(row.getString("reviewed_by")),
                row.getObject("reviewed_on", LocalDate.class));
        return new Stored(form, row.getLong("version"));
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }
}
