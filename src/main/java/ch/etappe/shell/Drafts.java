package ch.etappe.shell;

import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the signed-in person has typed but not yet saved, one draft per form. Kept on the server and never in the
 * browser, because phones and office desks are shared.
 */
@Service
@Transactional
public class Drafts {

    /** After this a draft is forgotten. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final Logger log = LoggerFactory.getLogger(Drafts.class);
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, CurrentUser currentUser, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Keeps what was typed; replaces the earlier draft of this form.
     *
     * @param form names the form and what it is about, e.g. {@code note/018f…}; up to 150 characters
     * @param values texts by field name
     */
    public void save(String form, Map<String, String> values) {
        jdbc.sql("""
                        insert into draft (user_id, form, content, updated_at) values (:user, :form, :content, :now)
                        on duplicate key update content = :content, updated_at = :now
                        """)
                .param("user", currentUser.id().id())
                .param("form", form)
                .param("content", json.writeValueAsString(values))
                .param("now", now())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Map<String, String>> find(String form) {
        return jdbc.sql("select content from draft where user_id = :user and form = :form")
                .param("user", currentUser.id().id())
                .param("form", form)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, VALUES));
    }

    public void discard(String form) {
        jdbc.sql("delete from draft where user_id = :user and form = :form")
                .param("user", currentUser.id().id())
                .param("form", form)
                .update();
    }

    /** Forgets drafts that nobody came back for. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Zurich")
    public void forgetOld() {
        int gone = jdbc.sql("delete from draft where updated_at < :limit")
                .param("limit", now().minus(KEPT))
                .update();
        log.info("{} old drafts forgotten", gone);
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }
}
