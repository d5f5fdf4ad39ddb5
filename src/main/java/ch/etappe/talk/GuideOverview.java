package ch.etappe.talk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the conversation guide stands.
 *
 * @param versions the newest first
 * @param languages of the version that is edited: the draft, or the one in force while there is none
 */
public record GuideOverview(List<Version> versions, List<Completeness> languages) implements Serializable {

    public boolean hasDraft() {
        return !versions.isEmpty() && versions.getFirst().state() == State.DRAFT;
    }

    /** What a version is. */
    public enum State {
        DRAFT,
        IN_FORCE,
        REPLACED
    }

    /**
     * @param publishedAt null for a draft
     * @param by display name of who published it, or began the draft; null for what came with the portal
     */
    public record Version(
            int number,
            State state,
            @Nullable Instant publishedAt,
            @Nullable String by,
            int talks) implements Serializable {}

    /**
     * @param tag BCP 47
     * @param written topics that have a text
     * @param reviewed topics that somebody who speaks the language has read
     */
    public record Completeness(String tag, int written, int reviewed) implements Serializable {}
}
