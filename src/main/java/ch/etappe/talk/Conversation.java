package ch.etappe.talk;

import ch.etappe.dossier.DossierId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A talk under way.
 *
 * @param name of the resident, as offices write it
 * @param understands BCP 47 tag of what the resident understands best; null if not known
 * @param guide version of the conversation guide that this talk uses from beginning to end
 * @param topics what was noted; a topic without an entry was not touched
 * @param changedBy display name of who noted something last
 * @param changedIn municipality of who leads the talk
 * @param recorded whether the talk is written down for good, and nothing changes any more
 */
public record Conversation(
        DossierId dossier,
        String name,
        @Nullable String understands,
        GuideVersionId guide,
        TalkNote note,
        long version,
        Map<Topic, Noted> topics,
        String changedBy,
        String changedIn,
        Instant changedAt,
        boolean recorded)
        implements Serializable {

    /**
     * @param version grows with every change; who saves gives back the one that was read
     */
    public record Noted(TopicNote note, long version) implements Serializable {

        static final Noted NOTHING = new Noted(TopicNote.NOTHING, 0);
    }

    public Noted of(Topic topic) {
        return topics.getOrDefault(topic, Noted.NOTHING);
    }

    public long understood() {
        return topics.values().stream()
                .filter(noted -> noted.note().understood())
                .count();
    }
}
