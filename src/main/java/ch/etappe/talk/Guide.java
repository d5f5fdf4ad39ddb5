package ch.etappe.talk;

import ch.etappe.kernel.LocalizedText.Reading;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the conversation guide. Its texts are for everybody and concern nobody, so there is nothing to ask first. */
@Component
public class Guide {

    private static final String GERMAN = "de-CH";

    private final JdbcClient database;

    Guide(JdbcClient database) {
        this.database = database;
    }

    /**
     * The topics of one version in one language; German where that language lacks one.
     *
     * @param tag BCP 47 tag of a language of the portal
     */
    @Transactional(readOnly = true)
    public Map<Topic, Page> pages(GuideVersionId version, String tag) {
        Map<Topic, Page> pages = new EnumMap<>(Topic.class);
        database.sql("""
                        select topic, language, title, body, reviewed_on is not null from guide_text
                        where version_id = :version and language in (:german, :tag)
                        order by language = :tag
                        """)
                .param("version", version.id())
                .param("german", GERMAN)
                .param("tag", tag)
                .query(row -> {
                    Topic topic = Topic.valueOf(row.getString(1));
                    pages.put(
                            topic, page(row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5), tag));
                });
        return pages;
    }

    /** The titles alone, for the path and for lists. */
    Map<Topic, Page> pages(GuideVersionId version, Locale reader) {
        return pages(version, reader.toLanguageTag());
    }

    private static Page page(String language, String title, String body, boolean reviewed, String wanted) {
        boolean own = language.equals(wanted);
        return new Page(new Reading(title, language, own), new Reading(body, language, own), reviewed);
    }

    /**
     * One topic in one language.
     *
     * @param reviewed whether somebody who speaks it has read it
     */
    public record Page(Reading title, Reading body, boolean reviewed) {}
}
